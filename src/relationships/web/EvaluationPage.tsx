import { Skeleton } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { usePlace } from '../../app/web/use-place.ts'
import { Failure } from '../../ui/Failure.tsx'
import { formatDate } from '../../ui/format.ts'
import { Loading } from '../../ui/Loading.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { PageTitle } from '../../ui/PageTitle.tsx'
import classes from './EvaluationPage.module.css'
import { EvaluationTable } from './EvaluationTable.tsx'
import { TASK_WORDS } from './evaluation-words.ts'
import { evaluationQuery } from './relationships.api.ts'

/** Rule three made visible: how well what is shown has predicted, here, beside the two simplest guesses. */
export function EvaluationPage() {
  const place = usePlace()
  const { data, error, refetch } = useQuery(evaluationQuery(place))
  return (
    <div className={`page ${classes.page}`}>
      <PageTitle title="How well does this predict?" />
      <h1>How well does this predict?</h1>
      <p className={classes.lead}>
        The models learn from the earlier part of this workspace’s own history and are asked about the part
        kept from them. Beside them stand the two simplest guesses: how long ago the last contact was
        (recency), and how often there was contact (frequency). Whatever does not beat those is not shown as
        if it did.
      </p>
      {error && <Failure error={error} onRetry={refetch} />}
      {!error && !data && <EvaluationSkeleton />}
      {data?.lines.length === 0 && (
        <Notice title="Not known yet">
          There is too little history here to keep a part of it aside and check against it.
        </Notice>
      )}
      {data?.verdicts.map(({ task, isShown, text }) => (
        <section key={task} className={classes.task} aria-labelledby={`task-${task}`}>
          <h2 id={`task-${task}`}>{TASK_WORDS[task](data.horizonDays)}</h2>
          <p className={classes.verdict} data-shown={isShown}>
            {text}
          </p>
          <EvaluationTable lines={data.lines.filter(line => line.task === task)} />
        </section>
      ))}
      {data && data.lines.length > 0 && <Meanings asOf={data.asOf} />}
    </div>
  )
}

function Meanings({ asOf }: { asOf: string }) {
  return (
    <dl className={classes.meanings}>
      <dt>AUC</dt>
      <dd>
        Of two cases, one in which it came true and one in which it did not: how often the first was given the
        higher chance. A coin gets 0.5, an oracle 1.
      </dd>
      <dt>Brier</dt>
      <dd>
        The mean squared distance between the chance that was given and what came (1 or 0): lower is better, 0
        is perfect.
      </dd>
      <dt>Log loss</dt>
      <dd>The same with a harder punishment for being sure and wrong: lower is better.</dd>
      <dt>n</dt>
      <dd>How many predictions were checked. All of it as of {formatDate(asOf)}.</dd>
    </dl>
  )
}

function EvaluationSkeleton() {
  return (
    <Loading what="Checking the predictions">
      <Skeleton height={20} width={320} mt={48} mb={16} />
      <Skeleton height={16} width="70%" mb={24} />
      <Skeleton height={190} />
    </Loading>
  )
}
