import { noContent, reply } from "../state/model.ts";
import type { ModelContext } from "../state/model.ts";
import { callerOf } from "./access.ts";
import { Refusal } from "./refusal.ts";
import type { Handlers } from "./refusal.ts";
import type { EventStream, Squonk2State } from "./state.ts";

/**
 * Creates the handlers of event streams. Nothing listens at the location of a stream.
 *
 * @param state The data.
 * @param context Random numbers.
 * @returns The handlers.
 */
export function eventStreamHandlers(state: Squonk2State, context: ModelContext): Handlers {
  const requireService = (): void => {
    if (state.event_stream_service.protocol !== "WEBSOCKET") throw new Refusal("unknown", "The Event Stream service is not present");
  };
  const view = ({ format, id, location, owner }: EventStream): object => ({ id, name: owner, location, format });
  const streamOf = (owner: string): EventStream | undefined => state.event_streams.find((one) => one.owner === owner);
  return {
    getEventStreamVersion: () => reply(state.event_stream_service),
    getEventStream(request) {
      requireService();
      const stream = streamOf(callerOf(request, state).id);
      if (stream === undefined) throw new Refusal("unknown", "You do not have an Event Stream");
      return reply(view(stream));
    },
    createEventStream(request) {
      requireService();
      const { id: owner } = callerOf(request, state);
      if (streamOf(owner) !== undefined) throw new Refusal("rejected", "You already have an Event Stream");
      const { format = "PROTOCOL_STRING" } = request.body as { format?: string };
      const id = Math.max(0, ...state.event_streams.map((one) => one.id)) + 1;
      const stream = { id, owner, location: `wss://example.com/event-stream/${context.random.hex(8)}`, format };
      state.event_streams.push(stream);
      return reply(view(stream), 201);
    },
    deleteEventStream(request) {
      requireService();
      const id = Number(request.params["event_stream_id"]);
      const stream = state.event_streams.find((one) => one.id === id);
      if (stream === undefined) throw new Refusal("unknown", "The Event Stream does not exist");
      if (stream.owner !== callerOf(request, state).id) throw new Refusal("forbidden", "The Event Stream belongs to others");
      state.event_streams = state.event_streams.filter((one) => one !== stream);
      return noContent;
    },
  };
}
