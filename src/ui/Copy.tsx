import { Button, VisuallyHidden } from '@mantine/core'
import { useState } from 'react'
import classes from './Copy.module.css'

/** A text to take along. Without a clipboard (http on another machine) it can be marked and copied by hand. */
export function Copy({ text, what }: { text: string; what: string }) {
  return (
    <div className={classes.copy}>
      <code className={classes.text}>{text}</code>
      <CopyButton text={text} what={what} />
    </div>
  )
}

export function CopyButton({ text, what }: { text: string; what: string }) {
  const [said, setSaid] = useState('')
  if (!navigator.clipboard) return null
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid('Copied'),
      () => setSaid('Not copied'),
    )
  return (
    <>
      <Button
        variant="default"
        size="compact-sm"
        aria-label={said ? undefined : `Copy ${what}`}
        onClick={copy}
      >
        {said || 'Copy'}
      </Button>
      <VisuallyHidden component="output">{said}</VisuallyHidden>
    </>
  )
}
