import { useQuery } from '@tanstack/react-query'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { paths } from '../../../app/paths.ts'
import { call } from '../../../app/web/client.ts'
import { usePlace } from '../../../app/web/use-place.ts'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import { Confirm } from '../../../ui/Confirm.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { counted, formatMoment } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { removeCollateralOperation } from '../../collateral.operations.ts'
import claims from '../Claims.module.css'
import { Comparisons } from './Comparisons.tsx'
import { type Audit, auditQuery } from './collateral.api.ts'
import { KIND_NAMES } from './collateral-words.ts'
import { FoundClaimItem } from './FoundClaimItem.tsx'
import classes from './Piece.module.css'
import { ProblemChips, type Shown } from './ProblemChips.tsx'
import { Requirements } from './Requirements.tsx'

/** Everything that a piece of collateral claims, page by page, to be worked through. */
export function PiecePage() {
  const place = usePlace()
  const { id = '' } = useParams({ strict: false }) as { id?: string }
  const { data, error, refetch } = useQuery(auditQuery(place.workspace, id))
  return (
    <div className="page page-narrow">
      <p>
        <Link href={paths.collateral(place)}>Collateral</Link>
      </p>
      {error ? (
        <>
          <PageTitle title="Collateral" />
          <Failure error={error} onRetry={refetch} />
        </>
      ) : data ? (
        <Report audit={data} />
      ) : (
        <div className={claims.waiting}>
          <PageTitle title="Collateral" />
          <ListSkeleton what="Looking for claims" />
        </div>
      )}
    </div>
  )
}

function Report({ audit }: { audit: Audit }) {
  const place = usePlace()
  const navigate = useNavigate()
  const [shown, setShown] = useState<Shown>('open')
  const { id, name, kind, pages, readAt, readBy, counts, doubts, abilities } = audit
  const listed = audit.claims.filter(
    claim =>
      shown === 'all' ||
      (shown === 'open'
        ? !claim.proved && claim.judgement === null
        : claim.problems.some(({ problem }) => problem === shown)),
  )
  const remove = abilities.remove
  return (
    <>
      <PageTitle title={name} />
      <div className={claims.head}>
        <h1 className={classes.name}>{name}</h1>
        {remove === true ? (
          <Confirm
            label="Forget this piece"
            question={`Forget “${name}”?`}
            does="Forget it"
            run={async () => {
              await call(removeCollateralOperation, { workspace: place.workspace, id })
              await navigate({ href: paths.collateral(place) })
            }}
          >
            Its text and what was said of its claims are gone for good. What was entered into the register
            from it stays.
          </Confirm>
        ) : (
          <AbleButton variant="default" size="compact-sm" ability={remove}>
            Forget this piece
          </AbleButton>
        )}
      </div>
      <p className="muted">
        {KIND_NAMES[kind] ?? kind}
        {pages > 1 && `, ${counted(pages, 'page')}`}, read {formatMoment(readAt)}
        {readBy && ` by ${readBy}`}
      </p>
      <dl className={`${classes.counts} tabular`}>
        <Count name="claims" value={counts.claims} />
        <Count name="proved" value={counts.proved} />
        <Count name="exact" value={counts.exact} />
        <Count name="sentences" value={counts.units} />
      </dl>
      {doubts.map(doubt => (
        <p key={doubt} className={classes.doubt}>
          {doubt}
        </p>
      ))}
      <section aria-labelledby="claims">
        <h2 id="claims">Claims</h2>
        <div className={classes.chips}>
          <ProblemChips audit={audit} shown={shown} onShow={setShown} />
        </div>
        {listed.length === 0 ? (
          <p className="muted">
            {shown === 'open' ? 'Nothing is left to see to: every claim is proved, or was seen to.' : 'None.'}
          </p>
        ) : (
          <ul className={claims.list} aria-label="Claims found">
            {listed.map((claim, at) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same sentence may stand twice
              <FoundClaimItem key={`${claim.page} ${claim.text} ${at}`} audit={audit} claim={claim} />
            ))}
          </ul>
        )}
      </section>
      <Comparisons comparisons={audit.comparisons} />
      <Requirements requirements={audit.requirements} />
    </>
  )
}

const Count = ({ name, value }: { name: string; value: number }) => (
  <div>
    <dt>{name}</dt>
    <dd>{value}</dd>
  </div>
)
