import { Radio, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import { ActForm } from '../../trust/web/recording/ActForm.tsx'
import type { Draft } from '../../trust/web/recording/draft.ts'
import { Foreseen } from '../../trust/web/recording/Foreseen.tsx'
import recording from '../../trust/web/recording/Recording.module.css'
import { countsAsTest, EXCLUSION_WORDS, EXCLUSIONS, type Exclusion } from '../referral.ts'
import { recordReferralOperation } from '../referrals.operations.ts'
import classes from './Referrals.module.css'

type ReferralFormProps = { workspace: string; draft: Draft; onDone: () => void; onCancel: () => void }

type Answers = Partial<Record<Exclusion, 'yes' | 'no'>>

/** Writes down that one side sent the other to somebody better. Of ours, the four exclusions are asked. */
export function ReferralForm({ workspace, draft, onDone, onCancel }: ReferralFormProps) {
  const record = useChange(recordReferralOperation)
  const [need, setNeed] = useState('')
  const [recommended, setRecommended] = useState('')
  const [answers, setAnswers] = useState<Answers>({})
  const { person, memberId, doneBy, on, message } = draft
  const exclusions = doneBy === 'us' ? EXCLUSIONS.filter(one => answers[one] === 'yes') : []
  const counts = countsAsTest({ madeBy: doneBy, exclusions })
  const save = () => {
    if (!person) return
    record.mutate(
      {
        workspace,
        personId: person.id,
        memberId,
        madeBy: doneBy,
        need,
        recommended,
        madeOn: on,
        exclusions: [...exclusions],
        ...(message && { messageId: message.id }),
      },
      { onSuccess: onDone },
    )
  }
  return (
    <ActForm
      workspace={workspace}
      draft={draft}
      who="Who recommended somebody better"
      us="We to them"
      them="They to us"
      foreseen={
        counts === true ? (
          <Foreseen
            workspace={workspace}
            wanted={
              person && {
                id: person.id,
                memberId,
                kind: 'competitor_recommended',
                side: doneBy === 'us' ? 'ours' : 'theirs',
                occurredOn: on || undefined,
                messageId: message?.id,
              }
            }
          />
        ) : (
          <section className={recording.warning} aria-live="polite">
            <p>
              <strong>{counts}</strong>
            </p>
            <p>It is kept all the same, with this reason, and moves no score.</p>
          </section>
        )
      }
      error={record.error}
      isPending={record.isPending}
      onSave={save}
      onCancel={onCancel}
    >
      <Textarea
        label={doneBy === 'us' ? 'What they needed' : 'What we needed'}
        value={need}
        data-autofocus
        maxLength={500}
        autosize
        minRows={2}
        required
        withAsterisk={false}
        onChange={event => setNeed(event.currentTarget.value)}
      />
      <TextInput
        label="Who was recommended"
        value={recommended}
        maxLength={200}
        required
        withAsterisk={false}
        onChange={event => setRecommended(event.currentTarget.value)}
      />
      {doneBy === 'us' && (
        <fieldset className={classes.questions}>
          <legend className={recording.label}>
            Did it cost us anything? One yes, and it does not count.
          </legend>
          {EXCLUSIONS.map(one => (
            <Radio.Group
              key={one}
              label={EXCLUSION_WORDS[one].question}
              classNames={{ root: classes.question!, label: classes.asked! }}
              value={answers[one] ?? null}
              onChange={answer => setAnswers({ ...answers, [one]: answer as 'yes' | 'no' })}
            >
              <div className={classes.answers}>
                <Radio value="no" label="No" required />
                <Radio value="yes" label="Yes" required />
              </div>
            </Radio.Group>
          ))}
        </fieldset>
      )}
    </ActForm>
  )
}
