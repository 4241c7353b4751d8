import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { paths } from '../../../app/paths.ts'
import { useChange } from '../../../app/web/use-change.ts'
import { usePlace } from '../../../app/web/use-place.ts'
import { DropFiles } from '../../../correspondence/web/DropFiles.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { counted, formatMoment } from '../../../ui/format.ts'
import { Link } from '../../../ui/Link.tsx'
import { ListSkeleton } from '../../../ui/ListSkeleton.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { PageTitle } from '../../../ui/PageTitle.tsx'
import { readCollateralOperation } from '../../collateral.operations.ts'
import classes from '../Claims.module.css'
import { ClaimTabs } from '../ClaimTabs.tsx'
import { collateralQuery } from './collateral.api.ts'
import { KIND_NAMES } from './collateral-words.ts'

/** What we hand out: decks, pages, proposals. Each is read for what it claims. */
export function CollateralPage() {
  const place = usePlace()
  const { workspace } = place
  const list = useInfiniteQuery(collateralQuery(workspace))
  const read = useChange(readCollateralOperation)
  const [problems, setProblems] = useState<{ name: string; because: string }[]>([])
  const pieces = list.data?.pages.flatMap(page => page.pieces) ?? []
  const mayRead = list.data?.pages[0]?.abilities.read
  return (
    <div className="page page-narrow">
      <PageTitle title="Collateral" />
      <div className={classes.head}>
        <h1>Collateral</h1>
      </div>
      <p className={classes.lead}>
        Hand over what you hand out. Each claim in it is found, and held against the register: what is proved,
        what is not, what nobody could check. Nothing leaves this machine, and the file is not kept.
      </p>
      <ClaimTabs place={place} current="collateral" />
      {typeof mayRead === 'string' ? (
        <p className="muted">{mayRead}</p>
      ) : (
        <DropFiles
          workspace={workspace}
          what="decks, pages, proposals or mails (PDF, Word, PowerPoint, Excel, web pages, Markdown, text, .eml)"
          onUploaded={async path => {
            const found = await read.mutateAsync({ workspace, path })
            setProblems(found.problems)
          }}
        />
      )}
      {problems.length > 0 && (
        <Notice isAlert title={`${counted(problems.length, 'file')} could not be read`}>
          {problems.map(({ because }) => because).join(' ')}
        </Notice>
      )}
      {list.error ? (
        <Failure error={list.error} onRetry={list.refetch} />
      ) : !list.data ? (
        <div className={classes.waiting}>
          <ListSkeleton what="Looking for collateral" />
        </div>
      ) : pieces.length === 0 ? (
        <Notice title="Nothing was read yet">
          Begin with the deck you show most. What stands in it unproven is what a sceptical client asks about.
        </Notice>
      ) : (
        <ul className={classes.list} aria-label="Pieces">
          {pieces.map(({ id, name, kind, pages, readBy, readAt }) => (
            <li key={id} className={classes.item}>
              <Link href={paths.piece(place, id)} className={classes.text}>
                {name}
              </Link>
              <span className={classes.under}>
                {KIND_NAMES[kind] ?? kind}
                {pages > 1 && `, ${counted(pages, 'page')}`} · read {formatMoment(readAt)}
                {readBy && ` by ${readBy}`}
              </span>
            </li>
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <Button
          className={classes.further}
          variant="default"
          loading={list.isFetchingNextPage}
          onClick={() => list.fetchNextPage()}
        >
          Show older ones
        </Button>
      )}
    </div>
  )
}
