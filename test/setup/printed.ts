import { vi } from 'vitest'

/** What a command prints, as JSON. */
export async function printed(running: () => Promise<unknown>) {
  const lines: string[] = []
  const write = vi.spyOn(process.stdout, 'write').mockImplementation(text => lines.push(String(text)) > 0)
  await running().finally(() => write.mockRestore())
  return JSON.parse(lines.join(''))
}
