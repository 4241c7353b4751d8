import { Button, type ButtonProps, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useMutation } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import classes from './Form.module.css'
import { FormProblem } from './FormProblem.tsx'

type ConfirmProps = {
  /** What the button says, and what a screen reader calls it where several say the same. */
  label: string
  name?: string
  question: string
  /** What will be, in words. */
  children: ReactNode
  does: string
  keeps?: string
  run: () => Promise<unknown>
  button?: ButtonProps
}

const OVER_PANELS = 280

/** A button for what cannot be taken back: it asks first. */
export function Confirm({ label, name, question, children, does, keeps, run, button }: ConfirmProps) {
  const [isAsking, { open, close }] = useDisclosure()
  const mutation = useMutation({ mutationFn: run, onSuccess: close })
  const ask = () => {
    mutation.reset()
    open()
  }
  return (
    <>
      <Button variant="default" size="compact-sm" aria-label={name} {...button} onClick={ask}>
        {label}
      </Button>
      <Modal.Root opened={isAsking} onClose={close} zIndex={OVER_PANELS}>
        <Modal.Overlay />
        <Modal.Content>
          <Modal.Body className={classes.asked}>
            <Modal.Title className={classes.question}>{question}</Modal.Title>
            <p>{children}</p>
            <FormProblem error={mutation.error} />
            <div className={classes.answers}>
              <Button color="#b3261e" loading={mutation.isPending} onClick={() => mutation.mutate()}>
                {does}
              </Button>
              <Button variant="default" onClick={close}>
                {keeps ?? 'Leave it'}
              </Button>
            </div>
          </Modal.Body>
        </Modal.Content>
      </Modal.Root>
    </>
  )
}
