// Generated from specs/airview by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

export type {
  ApplicationType,
  ControlStatusSeverity,
  ExclusionResourceState,
  MonitoredResourceState,
  MonitoredResourceType,
  QualityModel,
  SystemStage,
  TechnicalControlAction,
  TechnicalControlSeverity,
} from "./enums.ts";

type Schema<Name extends keyof components["schemas"]> = components["schemas"][Name];

/** An environment that applications run in. */
export interface Environment extends Schema<"Environment"> {}

/** An environment to create. */
export interface EnvironmentCreate extends Schema<"EnvironmentCreate"> {}

/** A monitoring system that reports to AirView. */
export interface System extends Schema<"System"> {}

/** A system to create. */
export interface SystemCreate extends Schema<"SystemCreate"> {}

/** An application, which can be inside another one. */
export interface Application extends Schema<"Application"> {}

/** An application to create. */
export interface ApplicationCreate extends Schema<"ApplicationCreate"> {}

/** The new values of an application. They replace all old values: an omitted field is cleared. References cannot be changed. */
export interface ApplicationUpdate extends Schema<"ApplicationUpdate"> {}

/** A name by which another system identifies an application. */
export interface ApplicationReference extends Schema<"ApplicationReference"> {}

/** A name by which another system identifies the application to create. */
export interface ApplicationReferenceCreate extends Schema<"ApplicationReferenceCreate"> {}

/** An environment of an application's children. It is an empty object if a child has no environment, so any field can be missing. */
export interface ApplicationEnvironment extends Schema<"ApplicationEnvironment"> {}

/** A check that a system runs on resources. */
export interface TechnicalControl extends Schema<"TechnicalControl"> {}

/** A technical control to create. No field accepts null; omit fields that are not set. */
export interface TechnicalControlCreate extends Schema<"TechnicalControlCreate"> {}

/** A link that applies a technical control to an application. */
export interface ApplicationTechnicalControl extends Schema<"ApplicationTechnicalControl"> {}

/** A link to create between an application and a technical control. */
export interface ApplicationTechnicalControlCreate extends Schema<"ApplicationTechnicalControlCreate"> {}

/** What a system found out about a resource. The query identifies the resource. */
export interface MonitoredResourceSave extends Schema<"MonitoredResourceSave"> {}

/** A request to exclude resources from a control. No field accepts null. */
export interface ExclusionCreate extends Schema<"ExclusionCreate"> {}

/** A resource that an exclusion covers. */
export interface ExclusionResource extends Schema<"ExclusionResource"> {}

/** The new state of an exclusion resource. */
export interface ExclusionResourceUpdate extends Schema<"ExclusionResourceUpdate"> {}

/** The status of a top-level application and everything inside it. */
export interface ApplicationStatus extends Schema<"ApplicationStatus"> {}

/** A control that applies to an application, with counts of its resources. */
export interface ControlOverview extends Schema<"ControlOverview"> {}

/** A monitored resource of an application, as seen by one control. */
export interface ControlOverviewResource extends Schema<"ControlOverviewResource"> {}

/** A control that fails for an application, with the resources that fail it. */
export interface ControlStatus extends Schema<"ControlStatus"> {}

/** Details of the control that one resource fails. */
export interface ControlStatusDetail extends Schema<"ControlStatusDetail"> {}

/** A resource that fails a control. */
export interface ControlStatusResource extends Schema<"ControlStatusResource"> {}

/** Counts for one application in one environment. */
export interface EnvironmentStatus extends Schema<"EnvironmentStatus"> {}

/** A name with a link. */
export interface NamedUrl extends Schema<"NamedUrl"> {}

/** A quality model that a control of an application covers. */
export interface QualityModelItem extends Schema<"QualityModelItem"> {}

/** A page that matches a search. */
export interface SearchResult extends Schema<"SearchResult"> {}

/** The bare string that is returned instead of an error object if an exclusion resource does not exist. */
export type ConflictText = Schema<"ConflictText">;

/** An error response of the server. */
export interface ErrorBody extends Schema<"ErrorBody"> {}

/** Faults by the field's name on the wire. The key `_schema` represents the whole body if the body is not an object. */
export interface ErrorFields extends Schema<"ErrorFields"> {}

/** Faults in a list, by the item's index (from 0, as a string), and then by field if the items are objects. */
export interface ErrorItems extends Schema<"ErrorItems"> {}

/** The faults of a request, by the part of the request. Only on 422, and on the 400 for a body that is not JSON. */
export interface ErrorLocations extends Schema<"ErrorLocations"> {}

/** One message for each fault. */
export type ErrorTexts = Schema<"ErrorTexts">;
