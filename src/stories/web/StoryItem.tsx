import type { ReactNode } from 'react'
import { counted, formatDate } from '../../ui/format.ts'
import { Link } from '../../ui/Link.tsx'
import { formatSearch } from '../../ui/search.ts'
import { useSearch } from '../../ui/use-search.ts'
import { OutcomeMark } from './OutcomeMark.tsx'
import classes from './Stories.module.css'
import { type Story, whoseWords } from './stories.api.ts'

/** A story in a list: the problem, which opens all of it, and what happened. */
export function StoryItem({ story, children }: { story: Story; children?: ReactNode }) {
  const { search, pathname } = useSearch()
  const { id, problem, industry, happened, outcome, happenedOn, told, telling } = story
  return (
    <li className={classes.item}>
      <div className={classes.line}>
        <div>
          <Link inPlace className={classes.problem} href={pathname + formatSearch({ ...search, story: id })}>
            {problem}
          </Link>
          <p className={classes.happened}>{happened}</p>
        </div>
        <div className={classes.beside}>
          <OutcomeMark outcome={outcome} />
          <span className={classes.under}>{whoseWords(story)}</span>
          <span className={classes.under}>
            {industry}, {formatDate(happenedOn)}
          </span>
          <span className={telling.may === true ? classes.under : `${classes.under} ${classes.shut}`}>
            {telling.may === true
              ? told.length > 0
                ? `told ${told.length === 1 ? 'once' : counted(told.length, 'time')}, last ${formatDate(told[0]!.toldOn)}`
                : 'never told yet'
              : 'to nobody outside yet'}
          </span>
        </div>
      </div>
      {children}
    </li>
  )
}
