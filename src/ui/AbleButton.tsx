import { Button, type ButtonProps, Tooltip } from '@mantine/core'
import type { ComponentProps } from 'react'

type AbleButtonProps = ButtonProps &
  Omit<ComponentProps<'button'>, keyof ButtonProps> & {
    /** Whether it may be pressed, or why not. */
    ability: true | string
  }

/** A button that says why where it cannot be used; it stays within reach of the keyboard, so that it can be asked. */
export function AbleButton({ ability, ...button }: AbleButtonProps) {
  if (ability === true) return <Button {...button} />
  return (
    <Tooltip label={ability} multiline maw={280} events={{ hover: true, focus: true, touch: true }}>
      <Button
        {...button}
        type="button"
        data-disabled
        aria-disabled
        onClick={event => event.preventDefault()}
      />
    </Tooltip>
  )
}
