import { contains, flag, oneOf } from "./filters.ts";
import { listPage } from "./paging.ts";
import { data, Refusal } from "./replies.ts";
import { bodyOf, environmentOf, idOf } from "./server.ts";
import type { Handlers, Server } from "./server.ts";
import type { ModelRequest } from "../state/model.ts";
import type { Notification } from "./state.ts";

/**
 * Creates the handlers of notifications.
 *
 * @param server The server.
 * @param server.state Its data.
 * @returns The handlers.
 */
export function notificationHandlers(server: Server): Handlers {
  const find = (request: ModelRequest): Notification => {
    const environment = environmentOf(server, request);
    const id = idOf(request, "notification_id");
    const found = server.state.notifications.find((one) => one.environment === environment.id && one.id === id);
    if (found === undefined) throw Refusal.notFound(`Notification with id ${id} not found`);
    return found;
  };
  return {
    listNotifications: (request) => {
      const environment = environmentOf(server, request);
      return listPage(
        request,
        {
          rows: server.state.notifications.filter((one) => one.environment === environment.id),
          path: "/api/v2/notification",
          filters: {
            title: contains(({ title }) => title),
            message: contains(({ message }) => message),
            read: flag(({ read }) => read),
            cleared: flag(({ cleared }) => cleared),
            severity: oneOf(({ severity }) => severity),
          },
          columns: { created: { read: ({ created }) => created, type: "date" } },
          sort: "created.desc",
          id: { read: ({ id }) => id },
        },
        (notification) => notification,
      );
    },
    getNotification: (request) => data(find(request)),
    updateNotification: (request) => {
      const { cleared, read } = bodyOf<{ read?: boolean | null; cleared?: boolean | null }>(request);
      const found = find(request);
      if ((read ?? null) === null && (cleared ?? null) === null)
        throw Refusal.badRequest("At least one of {read, cleared} should be specified for a valid update");
      found.read = read ?? found.read;
      found.cleared = cleared ?? found.cleared;
      return data(found);
    },
  };
}
