import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { usePlace } from '../../app/web/use-place.ts'
import { Failure } from '../../ui/Failure.tsx'
import { formatCount } from '../../ui/format.ts'
import { Loading } from '../../ui/Loading.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import { CUT_POINTS, GRADES } from '../coach/grade.ts'
import classes from './CoachPage.module.css'
import { rulesQuery, worthQuery } from './coach.api.ts'
import { RuleItem } from './RuleItem.tsx'

/** What drafts are judged by, rule by rule: why, from where, and what each was worth on one's own sent mail. */
export function CoachPage() {
  const { workspace } = usePlace()
  const { data, error, refetch } = useQuery(rulesQuery(workspace))
  const worth = useQuery(worthQuery(workspace))
  const worths = new Map(worth.data?.rules.map(one => [one.rule, one]))
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle title="How drafts are judged" />
      <h1>How drafts are judged</h1>
      <p className={classes.lead}>
        A draft starts at a hundred points and each finding takes some; nothing else goes into the grade.{' '}
        {GRADES.map(grade => `${grade} from ${CUT_POINTS[grade]}`).join(', ')}. The rules say what readers are
        put off by as far as that is known; whether one foretells answers to <em>your</em> mail is measured,
        and unproven until it does.
      </p>
      <p className={classes.lead} aria-live="polite">
        {worth.error
          ? `What they were worth could not be worked out: ${worth.error.message}`
          : worth.data
            ? `Held against ${formatCount(worth.data.mails)} mails from here to one person that had a week to be answered.`
            : 'Going through your sent mail to see what each was worth…'}
      </p>
      {error ? (
        <Failure error={error} onRetry={refetch} />
      ) : data ? (
        <ul className={classes.rules} aria-label="Rules">
          {data.rules.map(rule => (
            <RuleItem
              key={rule.name}
              workspace={workspace}
              rule={rule}
              worth={worths.get(rule.name)}
              ability={data.abilities.switch}
            />
          ))}
        </ul>
      ) : (
        <Loading what="Looking up the rules">
          {['a', 'b', 'c', 'd', 'e'].map(key => (
            <Skeleton key={key} height={64} mb={16} />
          ))}
        </Loading>
      )}
    </div>
  )
}
