import { Button, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { paths } from '../../app/paths.ts'
import form from '../../ui/Form.module.css'
import { FormProblem } from '../../ui/FormProblem.tsx'
import { Section } from '../../ui/Section.tsx'
import { useFoundWorkspace } from '../../workspaces/web/workspaces.api.ts'

/** Where “Make another workspace” leads. */
export function NewWorkspace() {
  const navigate = useNavigate()
  const found = useFoundWorkspace()
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (location.hash === '#workspaces') field.current?.focus()
  }, [])
  return (
    <Section
      title="Another workspace"
      lead="For another firm, or a part of this one that shares nothing with the rest. You are its owner; nobody else is in it until you invite them."
    >
      <form
        className={form.form}
        onSubmit={event => {
          event.preventDefault()
          found.mutate(`${new FormData(event.currentTarget).get('workspace')}`, {
            onSuccess: ({ slug }) => navigate({ href: paths.import({ workspace: slug }) }),
          })
        }}
      >
        <div className={form.row}>
          <TextInput
            ref={field}
            className={form.grow}
            name="workspace"
            label="Its name"
            maxLength={100}
            required
            withAsterisk={false}
          />
          <Button type="submit" variant="default" loading={found.isPending}>
            Make it
          </Button>
        </div>
        <FormProblem error={found.error} />
      </form>
    </Section>
  )
}
