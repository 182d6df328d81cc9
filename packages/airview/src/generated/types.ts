// Generated from specs/airview by `npm run generate`. Do not edit: change the spec.
import type { components } from "./schema.ts";

export type { ApplicationType, ControlStatusSeverity, ExclusionResourceState, MonitoredResourceState, MonitoredResourceType, QualityModel, SystemStage, TechnicalControlAction, TechnicalControlSeverity } from "./enums.ts";

/** A place that applications run in. */
export type Environment = components["schemas"]["Environment"];

/** An environment to be created. */
export type EnvironmentCreate = components["schemas"]["EnvironmentCreate"];

/** A monitoring system that reports to AirView. */
export type System = components["schemas"]["System"];

/** A system to be created. */
export type SystemCreate = components["schemas"]["SystemCreate"];

/** An application, perhaps inside another one. */
export type Application = components["schemas"]["Application"];

/** An application to be created. */
export type ApplicationCreate = components["schemas"]["ApplicationCreate"];

/** The new values of an application. They replace the old ones altogether: what is left out is cleared. References cannot be changed. */
export type ApplicationUpdate = components["schemas"]["ApplicationUpdate"];

/** A name by which some other system knows an application. */
export type ApplicationReference = components["schemas"]["ApplicationReference"];

/** A name by which some other system knows the application to be created. */
export type ApplicationReferenceCreate = components["schemas"]["ApplicationReferenceCreate"];

/** An environment as found among an application's children. It is an empty object when a child has no environment, so no field is sure. */
export type ApplicationEnvironment = components["schemas"]["ApplicationEnvironment"];

/** A check that a system runs on resources. */
export type TechnicalControl = components["schemas"]["TechnicalControl"];

/** A technical control to be created. No field takes null; leave out what is not set. */
export type TechnicalControlCreate = components["schemas"]["TechnicalControlCreate"];

/** A link that applies a technical control to an application. */
export type ApplicationTechnicalControl = components["schemas"]["ApplicationTechnicalControl"];

/** A link to be made between an application and a technical control. */
export type ApplicationTechnicalControlCreate = components["schemas"]["ApplicationTechnicalControlCreate"];

/** What a system has found out about a resource. Which resource it is stands in the query. */
export type MonitoredResourceSave = components["schemas"]["MonitoredResourceSave"];

/** A wish to excuse resources from a control. No field takes null. */
export type ExclusionCreate = components["schemas"]["ExclusionCreate"];

/** A resource that an exclusion covers. */
export type ExclusionResource = components["schemas"]["ExclusionResource"];

/** The new state of an exclusion resource. */
export type ExclusionResourceUpdate = components["schemas"]["ExclusionResourceUpdate"];

/** How a top-level application and everything inside it is doing. */
export type ApplicationStatus = components["schemas"]["ApplicationStatus"];

/** A control that applies to an application, with counts of its resources. */
export type ControlOverview = components["schemas"]["ControlOverview"];

/** A monitored resource of an application, as one control sees it. */
export type ControlOverviewResource = components["schemas"]["ControlOverviewResource"];

/** A control that fails for an application, with the resources that fail it. */
export type ControlStatus = components["schemas"]["ControlStatus"];

/** More about the control that one resource fails. */
export type ControlStatusDetail = components["schemas"]["ControlStatusDetail"];

/** A resource that fails a control. */
export type ControlStatusResource = components["schemas"]["ControlStatusResource"];

/** Counts for one application in one environment. */
export type EnvironmentStatus = components["schemas"]["EnvironmentStatus"];

/** A name with a link. */
export type NamedUrl = components["schemas"]["NamedUrl"];

/** A quality model that some control of an application looks after. */
export type QualityModelItem = components["schemas"]["QualityModelItem"];

/** A page that matches a search. */
export type SearchResult = components["schemas"]["SearchResult"];

/** The bare word that stands in place of an error object when an exclusion resource does not exist. */
export type ConflictText = components["schemas"]["ConflictText"];

/** What the server says about a failure. */
export type ErrorBody = components["schemas"]["ErrorBody"];

/** Faults by the field's name on the wire. The key `_schema` stands for the whole body, when that is no object. */
export type ErrorFields = components["schemas"]["ErrorFields"];

/** Faults in a list, by the item's index (from 0, as text), and then by field where the items are objects. */
export type ErrorItems = components["schemas"]["ErrorItems"];

/** What is wrong with a request, by the part of it. Only on 422, and on the 400 of a body that is not JSON. */
export type ErrorLocations = components["schemas"]["ErrorLocations"];

/** One text for each thing that is wrong. */
export type ErrorTexts = components["schemas"]["ErrorTexts"];
