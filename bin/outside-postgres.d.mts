export type OutsidePostgres = { url: string; stop(): void; missing?: undefined }
export function startOutsidePostgres(): Promise<OutsidePostgres | { missing: string }>
