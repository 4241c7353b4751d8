import { useChange } from '../../app/web/use-change.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { trashPersonOperation } from '../people.operations.ts'
import type { PersonRecord } from './people.api.ts'

type TrashPersonProps = { workspace: string; person: PersonRecord; onDone: () => void }

export function TrashPerson({ workspace, person, onDone }: TrashPersonProps) {
  const trash = useChange(trashPersonOperation)
  return (
    <>
      <p className="muted">They leave every list and count until they are restored. Mail with them stays.</p>
      <AbleButton
        ability={person.abilities.edit}
        variant="default"
        mt={12}
        loading={trash.isPending}
        onClick={() => trash.mutate({ workspace, id: person.id }, { onSuccess: onDone })}
      >
        Put {person.name} in the trash
      </AbleButton>
      <FormProblem error={trash.error} />
    </>
  )
}
