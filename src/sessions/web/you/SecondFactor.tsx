import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import form from '../../../ui/Form.module.css'
import { FormProblem } from '../../../ui/FormProblem.tsx'
import { Section } from '../../../ui/Section.tsx'
import { askSignIn } from '../ask-sign-in.ts'
import { type Identity, useRefreshSession } from '../session.api.ts'
import { BackupCodes } from './BackupCodes.tsx'
import { OldPassword } from './PasswordForm.tsx'
import { SecondFactorSetup } from './SecondFactorSetup.tsx'

const LEAD =
  'After your password, or a link by mail, a code from an app on your telephone is asked for: who knows one of them alone does not come in. A passkey needs no second factor, it is two already.'

export function SecondFactor({ identity }: { identity: Identity }) {
  const refresh = useRefreshSession()
  // Held here: they are still to be read when what stands below has changed from off to on.
  const [codes, setCodes] = useState<string[] | null>(null)
  const keep = async () => {
    await refresh()
    setCodes(null)
  }
  return (
    <Section title="Second factor" lead={LEAD}>
      {codes && <BackupCodes codes={codes} onKept={keep} />}
      {!codes && !identity.hasPassword && (
        <p>It goes with a password, and you have none. Single sign-on asks for what your provider wants.</p>
      )}
      {!codes && identity.hasPassword && !identity.hasSecondFactor && <TurnOn onCodes={setCodes} />}
      {!codes && identity.hasSecondFactor && <IsOn onCodes={setCodes} />}
    </Section>
  )
}

type Setup = { totpURI: string; backupCodes: string[] }
type WithCodes = { onCodes: (codes: string[]) => void }

function TurnOn({ onCodes }: WithCodes) {
  const [setup, setSetup] = useState<Setup | null>(null)
  if (setup) {
    return (
      <SecondFactorSetup
        totpURI={setup.totpURI}
        onDone={() => onCodes(setup.backupCodes)}
        onBack={() => setSetup(null)}
      />
    )
  }
  return (
    <WithPassword
      does="Set up"
      run={async password => setSetup(await askSignIn('/two-factor/enable', { password }))}
    />
  )
}

function IsOn({ onCodes }: WithCodes) {
  const refresh = useRefreshSession()
  const [wants, setWants] = useState<'codes' | 'off' | null>(null)
  const makeCodes = async (password: string) =>
    onCodes((await askSignIn('/two-factor/generate-backup-codes', { password })).backupCodes)
  const turnOff = async (password: string) => {
    await askSignIn('/two-factor/disable', { password })
    await refresh()
  }
  return (
    <div className={form.form}>
      <p>It is on.</p>
      {!wants && (
        <div className={form.actions}>
          <Button variant="default" onClick={() => setWants('codes')}>
            Make new backup codes
          </Button>
          <Button variant="default" onClick={() => setWants('off')}>
            Turn it off
          </Button>
        </div>
      )}
      {wants === 'codes' && (
        <WithPassword does="Make new ones; the old ones end" run={makeCodes} onBack={() => setWants(null)} />
      )}
      {wants === 'off' && <WithPassword does="Turn it off" run={turnOff} onBack={() => setWants(null)} />}
    </div>
  )
}

type WithPasswordProps = { does: string; run: (password: string) => Promise<void>; onBack?: () => void }

function WithPassword({ does, run, onBack }: WithPasswordProps) {
  const mutation = useMutation({ mutationFn: run })
  return (
    <form
      className={form.form}
      onSubmit={event => {
        event.preventDefault()
        mutation.mutate(`${new FormData(event.currentTarget).get('current')}`)
      }}
    >
      <OldPassword label="Your password, to be sure that it is you" />
      <FormProblem error={mutation.error} />
      <div className={form.actions}>
        <Button type="submit" variant="default" loading={mutation.isPending}>
          {does}
        </Button>
        {onBack && (
          <Button variant="subtle" onClick={onBack}>
            Leave it
          </Button>
        )}
      </div>
    </form>
  )
}
