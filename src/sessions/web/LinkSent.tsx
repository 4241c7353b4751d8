import { Button } from '@mantine/core'
import classes from './SignInPage.module.css'
import { useSession } from './session.api.ts'

type LinkSentProps = { to: string; isReset: boolean; onBack: () => void }

/** Says the same whether or not anybody signs in with that address: that is nobody else's to learn. */
export function LinkSent({ to, isReset, onBack }: LinkSentProps) {
  const canMail = useSession().data?.canMail
  const leads = isReset ? 'a link to choose a new password' : 'a link that signs them in'
  return (
    <div role="status">
      <p className={classes.note}>
        {canMail
          ? `If somebody signs in here with ${to}, ${leads} is on its way to that address.`
          : `If somebody signs in here with ${to}, there is ${leads}. No mail can be sent from here: whoever runs this installation sees the link under “Installation” and can pass it on.`}
      </p>
      <p className={classes.lead}>It holds for a quarter of an hour.</p>
      <Button variant="default" mt="lg" onClick={onBack}>
        Back
      </Button>
    </div>
  )
}
