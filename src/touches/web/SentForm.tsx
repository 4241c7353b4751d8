import { Button, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { formatDate } from '../../ui/format.ts'
import type { WholeApproach } from './touches.api.ts'

type SentFormProps = {
  approach: Pick<WholeApproach, 'today' | 'ownMails'>
  error: Error | null
  isPending: boolean
  onSent: (sent: { sentOn?: string; messageId?: string }) => void
  onCancel: () => void
}

/** That it was sent, from one's own mail: on a day, or by a mail that has been imported since. */
export function SentForm({ approach, error, isPending, onSent, onCancel }: SentFormProps) {
  const { today, ownMails } = approach
  const [messageId, setMessageId] = useState<string | null>(null)
  const [sentOn, setSentOn] = useState(today)
  return (
    <form
      className={`${form.form} ${form.wide}`}
      onSubmit={event => {
        event.preventDefault()
        onSent(messageId ? { messageId } : { sentOn })
      }}
    >
      <TextInput
        type="date"
        label="Sent on"
        value={sentOn}
        max={today}
        required
        withAsterisk={false}
        disabled={messageId !== null}
        onChange={event => setSentOn(event.currentTarget.value)}
      />
      <Select
        label="By which mail"
        description="Once it has been imported, it tells the day by itself."
        placeholder="It is not here yet"
        data={ownMails.map(mail => ({
          value: mail.messageId,
          label: `${formatDate(mail.sentAt)}: ${mail.subject || 'no subject'}`,
        }))}
        value={messageId}
        onChange={setMessageId}
        clearable
        clearButtonProps={{ 'aria-label': 'Clear' }}
      />
      <FormProblem error={error} />
      <div className={form.actions}>
        <Button type="submit" loading={isPending}>
          It was sent
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  )
}
