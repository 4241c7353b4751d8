import { restoreOperation } from '../../../timeline/timeline.operations.ts'
import { AbleButton } from '../../../ui/AbleButton.tsx'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { formatMoment } from '../../../ui/format.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { useChange } from '../use-change.ts'

type InTrashProps = {
  workspace: string
  kind: 'person' | 'organisation'
  record: {
    id: string
    name: string
    trashed: { at: string; by: string | null } | null
    abilities: { edit: true | string }
  }
}

/** In the place of a page of a record that is in the trash. */
export function InTrash({ workspace, kind, record }: InTrashProps) {
  const restore = useChange(restoreOperation)
  const { id, name, trashed, abilities } = record
  return (
    <Notice
      isPage
      title={`${name} is in the trash`}
      action={
        <AbleButton
          ability={abilities.edit}
          loading={restore.isPending}
          onClick={() => restore.mutate({ workspace, kind, id })}
        >
          Restore
        </AbleButton>
      }
    >
      Put there {trashed?.by && `by ${trashed.by}, `}
      {trashed && formatMoment(trashed.at)}. Everything comes back as it was.
      <FormProblem error={restore.error} />
    </Notice>
  )
}
