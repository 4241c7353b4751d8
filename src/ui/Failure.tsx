import { Button } from '@mantine/core'
import { Notice } from './Notice.tsx'

type FailureProps = { error: Error & { title?: string }; onRetry?: () => void; isPage?: boolean }

/** What could not be had, in the words of the one who refused it, and a way to try again. */
export function Failure({ error, onRetry, isPage = false }: FailureProps) {
  return (
    <Notice
      isAlert
      isPage={isPage}
      title={error.title ?? 'Something went wrong'}
      action={
        onRetry && (
          <Button variant="default" onClick={onRetry}>
            Try again
          </Button>
        )
      }
    >
      {error.message}
    </Notice>
  )
}
