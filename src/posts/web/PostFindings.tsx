import type { PostFinding } from '../post-check.ts'
import classes from './Posts.module.css'

type PostFindingsProps = { findings: readonly Omit<PostFinding, 'rule'>[] }

/** What keeps a post from being its author's: the words, why, and what to do instead. */
export const PostFindings = ({ findings }: PostFindingsProps) => (
  <ul className={classes.findings} aria-label="What is to be said of it">
    {findings.map(({ words, because, instead }) => (
      <li key={`${because} ${words}`}>
        {words && <mark className={classes.words}>{words}</mark>} {because}{' '}
        <span className="muted">{instead}</span>
      </li>
    ))}
  </ul>
)
