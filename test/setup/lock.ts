type Locked = {
  resolved?: string
  os?: string[]
  cpu?: string[]
  optionalDependencies?: Record<string, string>
}
export type Lock = { packages: Record<string, Locked> }

const SYSTEMS = [
  ['linux', 'x64'],
  ['linux', 'arm64'],
  ['darwin', 'x64'],
  ['darwin', 'arm64'],
  ['win32', 'x64'],
] as const

/**
 * What would make an install fail elsewhere: a package with native parts whose part for one of our systems is not
 * in the lock (npm leaves it out where the registry lacked it that day), and addresses of a registry that only
 * the machine that wrote the lock may reach.
 */
export function lockProblems({ packages }: Lock): string[] {
  const hosts = Object.entries(packages).filter(([, { resolved }]) => resolved?.startsWith('http'))
  return [
    ...hosts.map(([path, { resolved }]) => `${path} is tied to ${new URL(resolved!).host}`),
    ...nativeFamilies(packages).flatMap(({ owner, parts }) =>
      SYSTEMS.filter(
        ([os, cpu]) => !parts.some(part => part.os?.includes(os) && part.cpu?.includes(cpu)),
      ).map(([os, cpu]) => `${owner} has no part for ${os} ${cpu}`),
    ),
  ]
}

/** Packages that bring one optional part for each of several systems and processors. */
export function nativeFamilies(packages: Lock['packages']): { owner: string; parts: Locked[] }[] {
  return Object.entries(packages)
    .map(([path, { optionalDependencies = {} }]) => ({
      owner: path || 'goodfaith',
      parts: Object.keys(optionalDependencies)
        .map(name => packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`])
        .filter(part => part?.os !== undefined && part.cpu !== undefined)
        .map(part => part!),
    }))
    .filter(({ parts }) => parts.length > 1)
}
