import { Confirm } from '../../ui/Confirm.tsx'
import { useCancelImport } from './imports.api.ts'

/** Stopping cannot be taken back, so it is asked for in words. */
export function CancelImport({ workspace, id }: { workspace: string; id: string }) {
  const cancel = useCancelImport(workspace, id)
  return (
    <Confirm
      label="Stop this import"
      question="Stop this import?"
      does="Stop it"
      keeps="Let it go on"
      button={{ size: 'sm' }}
      run={() => cancel.mutateAsync()}
    >
      What is in already stays in and is measured. The rest is not read. You can import the same mail again
      later: nothing will be in twice.
    </Confirm>
  )
}
