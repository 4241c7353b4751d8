import { namesOfOrganisations } from '../../organisations/server/organisations.queries.ts'
import type { About } from '../../people/about.ts'
import { namesOfPeople } from '../../people/server/person.queries.ts'
import type { WorkspaceCtx } from '../../platform/context.ts'
import { formatDay } from '../../platform/days.ts'
import { getTask, listTasks } from '../../tasks/server/tasks.queries.ts'
import { mayAddTask } from '../../tasks/task.policy.ts'
import { todayIn } from '../../workspaces/server/workspaces.queries.ts'

type Wanted = {
  which: 'open' | 'done'
  assignee?: string | undefined
  kind?: About['kind'] | undefined
  about?: string | undefined
  cursor?: string | undefined
  limit: number
}

/** Tasks with whom or what they are about. Nobody's own tasks are shown to a viewer who is no member. */
export async function showTasks(ctx: WorkspaceCtx, { assignee, kind, about, ...page }: Wanted) {
  const { tasks, next } = await listTasks(ctx, {
    ...page,
    assignee: assignee === 'me' ? (ctx.viewer.memberId ?? NOBODY) : assignee,
    about: about && kind ? { kind, id: about } : undefined,
  })
  return {
    tasks: await withNames(ctx, tasks),
    next,
    today: formatDay(await todayIn(ctx)),
    abilities: { add: mayAddTask(ctx.viewer) },
  }
}

const NOBODY = '00000000-0000-0000-0000-000000000000'

export async function showTask(ctx: WorkspaceCtx, id: string) {
  const [task] = await withNames(ctx, [await getTask(ctx, id)])
  return task!
}

async function withNames<Task extends { about: About | null }>(ctx: WorkspaceCtx, tasks: readonly Task[]) {
  const ids = tasks.flatMap(({ about }) => about?.id ?? [])
  const names = new Map([...(await namesOfPeople(ctx, ids)), ...(await namesOfOrganisations(ctx, ids))])
  return tasks.map(task => ({
    ...task,
    about: task.about && { ...task.about, name: names.get(task.about.id) ?? '' },
  }))
}
