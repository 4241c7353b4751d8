import classes from './Stories.module.css'
import type { Story } from './stories.api.ts'

type StoryFindingsProps = { findings: readonly Story['findings'][number][] }

/** What in a text is no story, each with its words, why, and what to do instead. */
export function StoryFindings({ findings }: StoryFindingsProps) {
  if (findings.length === 0) return null
  return (
    <ul className={classes.findings} aria-label="What is no story in it">
      {findings.map(({ part, words, because, instead }) => (
        <li key={`${part} ${words} ${because}`}>
          {words && <mark className={classes.words}>{words}</mark>} {because}{' '}
          <span className="muted">{instead}</span>
        </li>
      ))}
    </ul>
  )
}
