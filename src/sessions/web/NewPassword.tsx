import { PasswordInput } from '@mantine/core'

const SHORTEST = 10

/** A password to be chosen, as `password` in its form. */
export function NewPassword({ label }: { label: string }) {
  return (
    <PasswordInput
      name="password"
      label={label}
      description="At least ten characters. A sentence is easier to keep than a puzzle."
      autoComplete="new-password"
      minLength={SHORTEST}
      maxLength={128}
      required
      withAsterisk={false}
      visibilityToggleButtonProps={{ 'aria-label': 'Show the password', tabIndex: 0 }}
    />
  )
}
