import { Button, FileButton, Progress } from '@mantine/core'
import { type DragEvent, useState } from 'react'
import { formatBytes } from '../../ui/format.ts'
import { type DroppedFile, filesChosen, filesDropped } from './dropped-files.ts'
import classes from './ImportPage.module.css'
import { type UploadProgress, upload } from './upload.ts'

type DropFilesProps = {
  workspace: string
  /** What may be dropped, as one says it. */
  what: string
  onUploaded: (path: string) => unknown
}

/** Where files and folders are dropped, or chosen by those who do not drag. */
export function DropFiles({ workspace, what, onUploaded }: DropFilesProps) {
  const [isOver, setOver] = useState(false)
  const [progress, setProgress] = useState<UploadProgress | null>(null)
  const [problem, setProblem] = useState<string | null>(null)

  const take = async (found: DroppedFile[] | Promise<DroppedFile[]>) => {
    setProblem(null)
    try {
      const files = await found
      if (files.length === 0) throw new Error('There was no file in what was dropped.')
      await onUploaded(await upload(workspace, files, setProgress))
    } catch (fault) {
      setProblem((fault as Error).message)
    }
    setProgress(null)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(filesDropped(event.dataTransfer))
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is a mouse's way to the two buttons inside
    <div
      className={classes.drop}
      data-over={isOver}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {progress ? <Uploading progress={progress} /> : <Offer what={what} onFiles={take} />}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}

function Offer({ what, onFiles }: { what: string; onFiles: (files: DroppedFile[]) => void }) {
  return (
    <>
      <p>Drop {what} here</p>
      <div className={classes.buttons}>
        <FileButton multiple onChange={files => files.length > 0 && onFiles(filesChosen(files))}>
          {props => (
            <Button variant="default" {...props}>
              Choose files
            </Button>
          )}
        </FileButton>
        <FileButton
          multiple
          inputProps={{ webkitdirectory: '' } as object}
          onChange={files => files.length > 0 && onFiles(filesChosen(files))}
        >
          {props => (
            <Button variant="default" {...props}>
              Choose a folder
            </Button>
          )}
        </FileButton>
      </div>
    </>
  )
}

function Uploading({ progress: { file, files, bytesDone, bytes } }: { progress: UploadProgress }) {
  return (
    <>
      <p className="tabular">
        File {file} of {files}, {formatBytes(bytesDone)} of {formatBytes(bytes)}
      </p>
      <Progress
        className={classes.progress}
        value={bytes === 0 ? 100 : (bytesDone / bytes) * 100}
        aria-label="Handing over the files"
      />
    </>
  )
}
