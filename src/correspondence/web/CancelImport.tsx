import { Button, Modal } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import classes from './ImportProgressPage.module.css'
import { useCancelImport } from './imports.api.ts'

/** Stopping cannot be taken back, so it is asked for in words. */
export function CancelImport({ workspace, id }: { workspace: string; id: string }) {
  const [isAsking, { open, close }] = useDisclosure()
  const cancel = useCancelImport(workspace, id)
  return (
    <>
      <Button variant="default" onClick={open}>
        Stop this import
      </Button>
      <Modal opened={isAsking} onClose={close} withCloseButton={false} aria-labelledby="stop-import">
        <h2 id="stop-import" className={classes.question}>
          Stop this import?
        </h2>
        <p>
          What is in already stays in and is measured. The rest is not read. You can import the same mail
          again later: nothing will be in twice.
        </p>
        {cancel.error && <p role="alert">{cancel.error.message}</p>}
        <div className={classes.actions}>
          <Button
            color="#b3261e"
            loading={cancel.isPending}
            onClick={() => cancel.mutate(undefined, { onSuccess: close })}
          >
            Stop it
          </Button>
          <Button variant="default" onClick={close}>
            Let it go on
          </Button>
        </div>
      </Modal>
    </>
  )
}
