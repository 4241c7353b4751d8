import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { Entrance } from './ask-sign-in.ts'
import { LinkSent } from './LinkSent.tsx'
import { SecondFactorForm } from './SecondFactorForm.tsx'
import { useArrival } from './session.api.ts'
import { type Way, WaysIn } from './WaysIn.tsx'
import { enterByPasskey, enterByPassword, leaveForProvider, sendLink, sendReset } from './ways-in.ts'

type Step = 'ways' | 'in' | 'second factor' | 'sign-in link' | 'reset link'
type SignInFormProps = {
  /** Where single sign-on comes back to; every other way stays on the page it is begun on. */
  to: string
  email?: string
}

/** All ways in, and what comes between them and being in. */
export function SignInForm({ to, email: known = '' }: SignInFormProps) {
  const [step, setStep] = useState<Step>('ways')
  const [email, setEmail] = useState(known)
  const arrive = useArrival()
  const ways: Record<Way, (password: string) => Promise<Step>> = {
    password: password => enterByPassword(email, password).then(afterEntrance),
    passkey: () => enterByPasskey().then(afterEntrance),
    provider: () => leaveForProvider(email, to),
    link: () => sendLink(email).then(() => 'sign-in link'),
    reset: () => sendReset(email).then(() => 'reset link'),
  }
  const come = useMutation({
    mutationFn: ({ way, password = '' }: { way: Way; password?: string }) => ways[way](password),
    onSuccess: next => (next === 'in' ? arrive() : setStep(next)),
  })
  if (step === 'second factor') return <SecondFactorForm onIn={arrive} />
  if (step === 'sign-in link' || step === 'reset link')
    return <LinkSent to={email} isReset={step === 'reset link'} onBack={() => setStep('ways')} />
  return (
    <WaysIn
      email={email}
      onEmail={setEmail}
      pending={come.isPending ? come.variables.way : null}
      error={come.error}
      onChoose={(way, password) => come.mutate({ way, ...(password ? { password } : {}) })}
    />
  )
}

export const afterEntrance = ({ twoFactorRedirect }: Entrance): 'in' | 'second factor' =>
  twoFactorRedirect ? 'second factor' : 'in'
