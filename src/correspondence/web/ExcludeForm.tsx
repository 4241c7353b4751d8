import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { Confirm } from '../../ui/Confirm.tsx'
import forms from '../../ui/Form.module.css'
import { counted } from '../../ui/format.ts'
import { excludeOperation } from '../privacy.operations.ts'
import { useExclude } from './privacy.api.ts'

/** Names somebody whose mail is not to be kept; what is here of them goes, which is asked about first. */
export function ExcludeForm({ workspace }: { workspace: string }) {
  const [text, setText] = useState('')
  const [said, setSaid] = useState<string | null>(null)
  const exclude = useExclude()
  const read = excludeOperation.input.shape.pattern.safeParse(text)
  const pattern = read.success ? read.data : null
  const run = async () => {
    const { removed } = await exclude.mutateAsync({ workspace, pattern: pattern! })
    setText('')
    setSaid(removed === 0 ? 'There was no mail with them here.' : `${counted(removed, 'message')} removed.`)
  }
  return (
    <div className={forms.wide}>
      <div className={forms.row}>
        <TextInput
          className={forms.grow}
          label="An address or a domain"
          placeholder="ana@home.example or @home.example"
          value={text}
          error={
            text !== '' &&
            !text.endsWith('@') &&
            text.length > 5 &&
            !read.success &&
            read.error.issues[0]?.message
          }
          onChange={event => {
            setText(event.currentTarget.value)
            setSaid(null)
          }}
        />
        <Confirm
          label="Keep none of it"
          question={`Keep no mail with ${pattern}?`}
          does="Remove it and keep none"
          run={run}
          button={{ disabled: pattern === null, size: 'sm' }}
        >
          Your messages with them are removed for good, unless a colleague took part in them too. If you
          change your mind, they come back only by importing them again.
        </Confirm>
      </div>
      <p className={forms.said} role="status">
        {said}
      </p>
    </div>
  )
}
