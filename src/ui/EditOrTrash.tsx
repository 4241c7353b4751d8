import { AbleButton } from './AbleButton.tsx'

type EditOrTrashProps = {
  /** As in `InPlace`: what the form in its place gives the focus back by. */
  opener: string
  /** What is edited or put away, for those who hear the buttons: “the note of 3 May”. */
  what: string
  ability: true | string
  onEdit: () => void
  onTrash: () => void
  isTrashing: boolean
}

/** The two things that can be done with every small thing that somebody wrote. */
export function EditOrTrash({ opener, what, ability, onEdit, onTrash, isTrashing }: EditOrTrashProps) {
  const button = { ability, variant: 'subtle', size: 'compact-xs' } as const
  return (
    <>
      <AbleButton {...button} data-opens={opener} aria-label={`Edit ${what}`} onClick={onEdit}>
        Edit
      </AbleButton>
      <AbleButton {...button} aria-label={`Put ${what} in the trash`} loading={isTrashing} onClick={onTrash}>
        Trash
      </AbleButton>
    </>
  )
}
