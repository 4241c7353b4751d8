import { Button } from '@mantine/core'
import { useSearch } from '../../ui/use-search.ts'

/** For the message that is open: somebody promised something in it. */
export function PromisedHere() {
  const { change } = useSearch()
  return (
    <Button variant="default" size="compact-sm" onClick={() => change({ add: 'commitment' })}>
      Something was promised
    </Button>
  )
}
