import { RingProgress } from '@mantine/core'
import { type Place, paths } from '../../app/paths.ts'
import { Link } from '../../ui/Link.tsx'
import { PASS_WORDS, shareDone } from './import-words.ts'
import { isRunning, useImports } from './imports.api.ts'
import classes from './RunningImport.module.css'

/** Wherever one is, that an import runs, how far it is, and the way back to it. */
export function RunningImport({ place }: { place: Place }) {
  const { data } = useImports(place.workspace)
  const running = data?.imports.find(isRunning)
  if (!running) return null
  const share = shareDone(running)
  return (
    <Link href={paths.importProgress(place, running.id)} className={classes.link}>
      <RingProgress
        size={22}
        thickness={3}
        sections={[{ value: share * 100, color: 'var(--ours)' }]}
        aria-hidden="true"
      />
      <span className={classes.text}>
        {PASS_WORDS[running.state]} <span className="tabular">{Math.floor(share * 100)} %</span>
      </span>
    </Link>
  )
}
