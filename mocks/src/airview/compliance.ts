import { reply } from "../state/model.ts";
import type { Handler } from "../state/model.ts";
import { belowApplication, groupBy, joinResources } from "./joins.ts";
import type { JoinedResource } from "./joins.ts";
import { serverFault } from "./responses.ts";
import { byId, severities } from "./state.ts";
import type { AirviewState, Application } from "./state.ts";

/**
 * Creates the summaries per application.
 *
 * @param state The data.
 * @returns The handlers.
 */
export function complianceHandlers(state: AirviewState): Readonly<Record<string, Handler>> {
  // The resources of an application and everything inside it.
  const resourcesOf = (id: string | undefined): JoinedResource[] => {
    const family = belowApplication(state, Number(id));
    return joinResources(state).filter(({ application }) => family.has(application.id));
  };
  return {
    getApplicationStatuses: () => reply(applicationStatuses(state)),
    getApplicationControlStatuses: ({ params }) => reply(controlStatuses(resourcesOf(params["applicationId"]))),
    getApplicationControlOverviews({ params, query }) {
      const wanted = query.get("qualityModel");
      const counted = resourcesOf(params["applicationId"]).filter(
        ({ control, resource }) => control.qualityModel === wanted && resource.monitoringState !== "CANCELLED",
      );
      return reply([...groupBy(counted, ({ control }) => control.id).values()].map(overviewOf));
    },
    getApplicationMonitoredResources({ params, query }) {
      const control = query.get("technicalControlId");
      const wanted = resourcesOf(params["applicationId"]).filter(
        ({ link, resource }) => control !== null && link.technicalControlId === Number(control) && resource.monitoringState !== "CANCELLED",
      );
      return reply(wanted.map(overviewResourceOf));
    },
    getApplicationQualityModels({ params }) {
      const family = belowApplication(state, Number(params["applicationId"]));
      const links = state.links.filter(({ applicationId }) => family.has(applicationId));
      const controls = links.map(({ technicalControlId }) => byId(state.technicalControls, technicalControlId));
      const names = new Set(controls.flatMap((control) => (control === undefined ? [] : [control.qualityModel])));
      return reply([...names].map((name) => ({ name })));
    },
    getControlStatusDetail({ params }) {
      const id = Number(params["controlStatusId"]);
      const joined = joinResources(state).find(({ resource }) => resource.id === id);
      if (joined === undefined) return serverFault;
      const { application, control } = joined;
      const empty = { frameworks: [], assignmentGroup: null, assignee: null };
      return reply({ id, applicationName: application.name, control: { name: control.name, url: null }, ...empty });
    },
  };
}

function applicationStatuses(state: AirviewState): object[] {
  const all = joinResources(state);
  const top = state.applications.filter(({ parentId }) => parentId === null).toSorted((one, other) => compare(one.name, other.name));
  return top.flatMap((application: Application) => {
    const family = belowApplication(state, application.id);
    const own = all.filter((joined) => family.has(joined.application.id));
    const environments = [...groupBy(own, ({ environment }) => environment?.name ?? null)].map(environmentStatus);
    return environments.length === 0 ? [] : [{ id: application.id, applicationName: application.name, environments }];
  });
}

function environmentStatus([environment, rows]: [string | null, JoinedResource[]]): object {
  const failing = rows.filter(({ resource }) => resource.monitoringState === "FLAGGED" && resource.exclusionId === null);
  const exempt = rows.filter(({ resource }) => resource.exclusionId !== null && resource.exclusionState === "ACTIVE");
  const [high, medium, low] = severities.map((severity) => failing.filter(({ control }) => control.severity === severity).length);
  const controls = (some: readonly JoinedResource[]): number => new Set(some.map(({ control }) => control.id)).size;
  const counts = { exemptControls: controls(exempt), failedControls: controls(failing), totalControls: controls(rows) };
  return { environment, high, medium, low, ...counts };
}

function controlStatuses(rows: readonly JoinedResource[]): object[] {
  const failing = rows.filter(({ resource }) => resource.monitoringState === "FLAGGED" && resource.exclusionState !== "ACTIVE");
  const sorted = failing.toSorted(
    ({ control: one }, { control: other }) =>
      compare(one.name, other.name) || severities.indexOf(one.severity) - severities.indexOf(other.severity),
  );
  return [...groupBy(sorted, ({ link }) => link.id)].map(([id, group]) => {
    const [{ application, control, environment, system }] = group as [JoinedResource];
    const times = group.map(({ resource }) => resource.lastModified).toSorted();
    return {
      id,
      name: control.name,
      severity: control.severity.toLowerCase(),
      qualityModel: control.qualityModel,
      systemName: system.name,
      systemStage: system.stage,
      environment: environment?.abbreviation ?? null,
      application: application.name,
      raisedDateTime: times[0],
      tickets: [],
      resources: group.map(({ resource }) => ({ id: resource.id, name: resource.reference, state: resource.exclusionState })),
    };
  });
}

function overviewOf(group: readonly JoinedResource[]): object {
  const [{ control, system }] = group as [JoinedResource];
  const { controlAction, id, name, severity } = control;
  const exempt = group.filter(({ resource }) => resource.exclusionId !== null && resource.exclusionState === "ACTIVE").length;
  return { id, name, controlAction, severity, systemName: system.name, systemStage: system.stage, applied: group.length, exempt };
}

function overviewResourceOf({ environment, resource }: JoinedResource): object {
  const { exclusionId, exclusionState, id, lastSeen, monitoringState, reference, type } = resource;
  return {
    id,
    type,
    reference,
    state: exclusionState === "ACTIVE" ? "SUPPRESSED" : monitoringState,
    lastSeen,
    environment: environment?.name ?? null,
    pending: exclusionId !== null && exclusionState === "PENDING",
  };
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
