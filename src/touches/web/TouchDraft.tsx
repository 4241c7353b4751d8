import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { DraftEditor } from '../../outreach/web/DraftEditor.tsx'
import { TakeAlong } from '../../outreach/web/TakeAlong.tsx'
import { AbleButton } from '../../ui/AbleButton.tsx'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { InPlace } from '../../ui/InPlace.tsx'
import { draftTouchOperation, sendTouchOperation, skipTouchOperation } from '../touches.operations.ts'
import { BecauseForm } from './BecauseForm.tsx'
import { SentForm } from './SentForm.tsx'
import classes from './Touches.module.css'
import type { Touch, WholeApproach } from './touches.api.ts'

type TouchDraftProps = { workspace: string; approach: WholeApproach; touch: Touch }

/** The next touch: written here with the coach beside it and kept whenever one leaves the field, sent from one's own mail, and said to have been sent. */
export function TouchDraft({ workspace, approach, touch }: TouchDraftProps) {
  const [{ text, subject }, setDraft] = useState({ text: touch.text, subject: touch.subject })
  const [saying, setSaying] = useState<'sent' | 'skipped' | null>(null)
  const keep = useChange(draftTouchOperation)
  const send = useChange(sendTouchOperation)
  const skip = useChange(skipTouchOperation)
  const of = { workspace, id: approach.id, touch: touch.id }
  const isKept = text === touch.text && subject === touch.subject
  const close = () => setSaying(null)
  const sayIt = async (sent: { sentOn?: string; messageId?: string }) => {
    if (!isKept) await keep.mutateAsync({ ...of, subject, text })
    send.mutate({ ...of, ...sent }, { onSuccess: close })
  }
  const can = approach.abilities.work
  const keepIt = () => keep.mutate({ ...of, subject, text })
  return (
    <div className={classes.draft}>
      <p className={classes.kind} data-kind={touch.kind}>
        {touch.kind === 'gives' ? 'Gives, and asks for nothing' : 'Asks'}
      </p>
      <h3>{touch.what}</h3>
      <p className="muted">Because: {touch.reason}</p>
      {can === true ? (
        // biome-ignore lint/a11y/noStaticElementInteractions: the fields inside are what is left
        <div
          onBlur={({ currentTarget, relatedTarget }) => {
            if (!isKept && !currentTarget.contains(relatedTarget)) keepIt()
          }}
        >
          <DraftEditor
            text={text}
            subject={subject}
            workspace={workspace}
            person={approach.personId}
            forbidsAsk={touch.kind === 'gives'}
            onChange={setDraft}
          />
        </div>
      ) : (
        <p className={classes.plain}>{text || 'Nothing is drafted yet.'}</p>
      )}
      <FormProblem error={saying ? null : keep.error} />
      {saying === null && (
        <div className={classes.does}>
          <AbleButton ability={can} data-opens="sent" onClick={() => setSaying('sent')}>
            I have sent it…
          </AbleButton>
          {can === true && (
            <>
              <TakeAlong address={approach.address} subject={subject} text={text} />
              <span className={classes.small} role="status">
                {keep.isPending ? 'Keeping the draft…' : isKept ? 'The draft is kept' : ''}
              </span>
            </>
          )}
          <AbleButton ability={can} variant="subtle" size="compact-sm" onClick={() => setSaying('skipped')}>
            Leave it out…
          </AbleButton>
        </div>
      )}
      {saying && (
        <InPlace opener="sent" onLeave={close}>
          {saying === 'sent' ? (
            <SentForm
              approach={approach}
              error={send.error ?? keep.error}
              isPending={send.isPending || keep.isPending}
              onSent={sayIt}
              onCancel={close}
            />
          ) : (
            <BecauseForm
              label="Why it is left out"
              does="Leave it out"
              error={skip.error}
              isPending={skip.isPending}
              onSay={because => skip.mutate({ ...of, because }, { onSuccess: close })}
              onCancel={close}
            />
          )}
        </InPlace>
      )}
    </div>
  )
}
