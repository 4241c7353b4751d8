import { useState } from 'react'
import { useWorkspace } from '../../../workspaces/web/workspaces.api.ts'

/** What an act is told from: whom it was with, and the message or note that shows it, as far as these are known. */
export type ToldFrom = {
  person: { id: string; name: string } | null
  memberId?: string | undefined
  on?: string | undefined
  doneBy?: 'us' | 'them' | undefined
  message?: { id: string; subject: string } | undefined
  noteId?: string | undefined
}

/** What every act has, while it is being written: who of them, who of us, which side did it, and on which day. */
export type Draft = {
  person: ToldFrom['person']
  setPerson: (person: ToldFrom['person']) => void
  memberId: string
  setMemberId: (id: string) => void
  doneBy: 'us' | 'them'
  setDoneBy: (side: 'us' | 'them') => void
  on: string
  setOn: (day: string) => void
  message: ToldFrom['message']
  dropMessage: () => void
  noteId: string | undefined
}

export function useDraft(workspace: string, from: ToldFrom): Draft {
  const { data } = useWorkspace(workspace)
  const [person, setPerson] = useState(from.person)
  const [memberId, setMemberId] = useState(from.memberId)
  const [doneBy, setDoneBy] = useState(from.doneBy ?? 'us')
  const [on, setOn] = useState(from.on)
  const [message, setMessage] = useState(from.message)
  return {
    person,
    setPerson,
    memberId: memberId ?? data?.memberId ?? '',
    setMemberId,
    doneBy,
    setDoneBy,
    on: on ?? data?.today ?? '',
    setOn,
    message,
    dropMessage: () => setMessage(undefined),
    noteId: from.noteId,
  }
}
