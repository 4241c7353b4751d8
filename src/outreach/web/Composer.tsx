import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { handOutDraftOperation } from '../drafts.operations.ts'
import classes from './Composer.module.css'
import type { KnownOf } from './coach.api.ts'
import { DraftEditor } from './DraftEditor.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import { useKeptDraft } from './use-kept-draft.ts'

type ComposerProps = {
  workspace: string
  person: string
  known: KnownOf
  /** Whose draft it is: somebody else who signs in here does not find it. */
  author: string
}

/** A mail to one person, with the coach beside it. It leaves for one's own mail program once it may go out. */
export function Composer({ workspace, person, known, author }: ComposerProps) {
  const [draft, setDraft] = useKeptDraft(`${author} ${workspace} ${person}`)
  const [handedOut, setHandedOut] = useState('')
  const handOut = useChange(handOutDraftOperation)
  const { text } = draft
  const isEmpty = text.trim() === ''
  const isOut = !isEmpty && handedOut === text
  const take = () =>
    handOut.mutate({ workspace, text, personIds: [person] }, { onSuccess: () => setHandedOut(text) })
  return (
    <DraftEditor
      workspace={workspace}
      person={person}
      {...draft}
      onChange={changed => {
        setDraft(changed)
        handOut.reset()
      }}
    >
      <FormProblem error={handOut.error} />
      <div className={classes.does}>
        {isOut ? (
          <TakeAlong address={known.address} {...draft} />
        ) : (
          <AbleButton
            ability={isEmpty ? 'Nothing is written yet.' : known.abilities.handOut}
            loading={handOut.isPending}
            onClick={take}
          >
            Take it to my mail program
          </AbleButton>
        )}
        <span className="muted" role="status">
          {isOut ? `Noted as going to ${known.reader.name}. Send it from your own mail.` : ''}
        </span>
      </div>
    </DraftEditor>
  )
}
