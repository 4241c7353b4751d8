import { Button } from '@mantine/core'
import { CopyButton } from '../../ui/Copy.tsx'

type TakeAlongProps = { address: string | null; subject: string; text: string }

/** Some programs cut an address that is longer; then the text is copied. */
const LONGEST_ADDRESS = 1900

/** A draft leaves for one's own mail program: nothing goes out from here. */
export function TakeAlong({ address, subject, text }: TakeAlongProps) {
  const href = `mailto:${address ?? ''}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(
    text.replaceAll('\n', '\r\n'),
  )}`
  const isShort = href.length <= LONGEST_ADDRESS
  return (
    <>
      {isShort ? (
        <Button component="a" href={href} variant="default" size="compact-sm">
          Open in your mail program
        </Button>
      ) : (
        <span className="muted">Too long for your mail program to be handed over: copy it.</span>
      )}
      <CopyButton text={subject ? `${subject}\n\n${text}` : text} what="the draft" />
    </>
  )
}
