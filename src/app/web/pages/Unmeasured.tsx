import type { ReactNode } from 'react'
import { MeasuredSkeleton } from '../../../relationships/web/measures/MeasuredSkeleton.tsx'
import { Failure } from '../../../ui/Failure.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { RequestProblem } from '../client.ts'

type UnmeasuredProps = { what: string; error: Error | null; onRetry: () => void; children: ReactNode }

/** In the place of the measures: while they are made, where they failed, and where there was no contact yet. */
export function Unmeasured({ what, error, onRetry, children }: UnmeasuredProps) {
  if (!error) return <MeasuredSkeleton what={what} />
  const isUnknown = error instanceof RequestProblem && error.code === 'not_found'
  return (
    <>
      {isUnknown ? (
        <Notice title="No contact yet">{error.message} Measures stand here once there is mail.</Notice>
      ) : (
        <Failure error={error} onRetry={onRetry} />
      )}
      {children}
    </>
  )
}
