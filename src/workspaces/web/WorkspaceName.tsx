import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useChange } from '../../app/web/use-change.ts'
import forms from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { Section } from '../../ui/Section.tsx'
import { renameWorkspaceOperation } from '../workspaces.operations.ts'

/** What the workspace is called, for those who administer it to change. */
export function WorkspaceName({ workspace, name }: { workspace: string; name: string }) {
  const [text, setText] = useState(name)
  const rename = useChange(renameWorkspaceOperation)
  return (
    <Section title="The workspace" lead="Its address stays as it is, so that links hold.">
      <form
        className={forms.wide}
        onSubmit={event => {
          event.preventDefault()
          rename.mutate({ workspace, name: text })
        }}
      >
        <div className={forms.row}>
          <TextInput
            className={forms.grow}
            label="Name"
            required
            maxLength={100}
            value={text}
            onChange={event => setText(event.currentTarget.value)}
          />
          <Button
            type="submit"
            disabled={text.trim() === '' || text.trim() === name}
            loading={rename.isPending}
          >
            Rename
          </Button>
        </div>
        <FormProblem error={rename.error} />
      </form>
    </Section>
  )
}
