const FAULTS: Record<string, string> = {
  EACCES: 'you are not allowed to read it',
  EPERM: 'you are not allowed to read it',
  ENOENT: 'it is no longer there, or its name cannot be read',
  ELOOP: 'its link leads in a circle',
  EIO: 'the disk reports an error',
  EMFILE: 'too many files are open at once',
  ENFILE: 'too many files are open at once',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'it is a folder',
  ENOTDIR: 'a part of its path is no folder',
  EBUSY: 'another program is using it',
}

/** What the system said, in words for a person. */
export function plainFault(error: unknown): string {
  const code = codeOf(error)
  return FAULTS[code] ?? `the system reports ${code || String(error)}`
}

/** Whether the system said that there is nothing of that name. */
export const isMissing = (error: unknown): boolean => ['ENOENT', 'ENOTDIR'].includes(codeOf(error))

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : ''
