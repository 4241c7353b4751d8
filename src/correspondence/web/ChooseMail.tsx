import { Button, Textarea } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useIdentity } from '../../sessions/web/session.api.ts'
import { DropFiles } from './DropFiles.tsx'
import classes from './ImportPage.module.css'

type ChooseMailProps = { workspace: string; onChosen: (paths: string[]) => void }

/**
 * Mail by dropping or choosing files, or, for whoever runs the installation, by naming where it lies on its machine.
 */
export function ChooseMail({ workspace, onChosen }: ChooseMailProps) {
  const [named, setNamed] = useState('')
  const ownsInstallation = useIdentity()?.ownsInstallation
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const paths = named.split('\n').map(line => line.trim())
    onChosen(paths.filter(Boolean))
  }
  return (
    <>
      <p className={classes.lead}>
        Mailboxes (mbox, Maildir, Outlook’s .pst), single messages (.eml) and folders of them, all but
        Outlook’s also gzipped or as a tar archive. Importing the same mail twice adds nothing, and a message
        that cannot be read never stops the rest.
      </p>
      <DropFiles
        workspace={workspace}
        what="mailboxes, messages or folders"
        onUploaded={path => onChosen([path])}
      />
      {ownsInstallation && (
        <form className={classes.paths} onSubmit={submit}>
          <Textarea
            label="Or say where it lies on this computer"
            description="One file or folder a line. Nothing is copied: large archives are best imported this way."
            placeholder="/home/ana/mail/All mail.mbox"
            autosize
            minRows={1}
            value={named}
            onChange={event => setNamed(event.target.value)}
          />
          <Button type="submit" disabled={named.trim() === ''}>
            Look into it
          </Button>
        </form>
      )}
    </>
  )
}
