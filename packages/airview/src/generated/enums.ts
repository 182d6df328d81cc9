// Generated from specs/airview by `npm run generate`. Do not edit: change the spec.
/** The kind of an application. */
export const ApplicationType = {
  /** An application that the business knows by name. What the Python client takes when nothing is said. */
  BUSINESS_APPLICATION: "BUSINESS_APPLICATION",
  /** A technical service. */
  TECHNICAL_SERVICE: "TECHNICAL_SERVICE",
  /** A service of an application. */
  APPLICATION_SERVICE: "APPLICATION_SERVICE",
} as const;
/** The kind of an application. */
export type ApplicationType = (typeof ApplicationType)[keyof typeof ApplicationType];

/** How bad a failing control is, as control statuses write it. Lower case here and nowhere else. */
export const ControlStatusSeverity = {
  /** The control's severity is HIGH. */
  high: "high",
  /** The control's severity is MEDIUM. */
  medium: "medium",
  /** The control's severity is LOW. */
  low: "low",
} as const;
/** How bad a failing control is, as control statuses write it. Lower case here and nowhere else. */
export type ControlStatusSeverity = (typeof ControlStatusSeverity)[keyof typeof ControlStatusSeverity];

/** How far the exclusion of a resource has got. Any state may follow any other. */
export const ExclusionResourceState = {
  /** The resource is not excluded. */
  NONE: "NONE",
  /** An exclusion has been asked for and is not in force yet. A new exclusion puts its resources here. */
  PENDING: "PENDING",
  /** The exclusion is in force. The resource counts as exempt and shows as SUPPRESSED. */
  ACTIVE: "ACTIVE",
} as const;
/** How far the exclusion of a resource has got. Any state may follow any other. */
export type ExclusionResourceState = (typeof ExclusionResourceState)[keyof typeof ExclusionResourceState];

/** Whether a resource meets a control. The server knows three states that the Python client lacks (MONITORING, CANCELLED, UNRESPONSIVE). */
export const MonitoredResourceState = {
  /** The resource fails the control. Only these resources appear in control statuses. */
  FLAGGED: "FLAGGED",
  /** The failure is not to count. Overviews also show it for a resource whose exclusion is ACTIVE. */
  SUPPRESSED: "SUPPRESSED",
  /** Put right automatically. Also the state of a resource that was first named by an exclusion. */
  FIXED_AUTO: "FIXED_AUTO",
  /** Put right by other means. */
  FIXED_OTHER: "FIXED_OTHER",
  /** Being watched. Unknown to the Python client. */
  MONITORING: "MONITORING",
  /** No longer watched, and left out of overviews. Unknown to the Python client. */
  CANCELLED: "CANCELLED",
  /** Does not answer. Unknown to the Python client. */
  UNRESPONSIVE: "UNRESPONSIVE",
} as const;
/** Whether a resource meets a control. The server knows three states that the Python client lacks (MONITORING, CANCELLED, UNRESPONSIVE). The server may add values: any other text fits too. */
export type MonitoredResourceState = (typeof MonitoredResourceState)[keyof typeof MonitoredResourceState] | (string & {});

/** The kind of a monitored resource. */
export const MonitoredResourceType = {
  /** No kind was given. The server uses it for resources that an exclusion created; the Python client does not know it. */
  UNKNOWN: "UNKNOWN",
  /** A virtual machine. */
  VIRTUAL_MACHINE: "VIRTUAL_MACHINE",
  /** A container. */
  CONTAINER: "CONTAINER",
  /** A network. */
  NETWORK: "NETWORK",
  /** A repository. */
  REPOSITORY: "REPOSITORY",
  /** A pipeline. */
  PIPELINE: "PIPELINE",
  /** Object storage, such as a bucket. */
  OBJECT_STORAGE: "OBJECT_STORAGE",
  /** A database. */
  DATABASE: "DATABASE",
  /** A function. */
  FUNCTION: "FUNCTION",
  /** Storage of another sort. */
  STORAGE: "STORAGE",
} as const;
/** The kind of a monitored resource. The server may add values: any other text fits too. */
export type MonitoredResourceType = (typeof MonitoredResourceType)[keyof typeof MonitoredResourceType] | (string & {});

/** The quality that a technical control looks after. */
export const QualityModel = {
  /** Logging is done well. */
  LOG_EXCELLENCE: "LOG_EXCELLENCE",
  /** Security. */
  SECURITY: "SECURITY",
  /** Reliability. */
  RELIABILITY: "RELIABILITY",
  /** Efficient use of resources. */
  PERFORMANCE_EFFICIENCY: "PERFORMANCE_EFFICIENCY",
  /** Cost. */
  COST_OPTIMISATION: "COST_OPTIMISATION",
  /** Portability. */
  PORTABILITY: "PORTABILITY",
  /** Usability and compatibility. */
  USABILITY_AND_COMPATIBILITY: "USABILITY_AND_COMPATIBILITY",
} as const;
/** The quality that a technical control looks after. */
export type QualityModel = (typeof QualityModel)[keyof typeof QualityModel];

/** When a system looks at resources. */
export const SystemStage = {
  /** While they are being built. */
  BUILD: "BUILD",
  /** While they run. */
  MONITOR: "MONITOR",
} as const;
/** When a system looks at resources. */
export type SystemStage = (typeof SystemStage)[keyof typeof SystemStage];

/** What a failing technical control leads to. The Python client calls this TechnicalControlType; it has a member SECURITY, which no server takes (500 on PostgreSQL, 400 on SQLite), and lacks INCIDENT. */
export const TechnicalControlAction = {
  /** A log entry. */
  LOG: "LOG",
  /** An incident. Unknown to the Python client, which fails on reading such a control. */
  INCIDENT: "INCIDENT",
  /** A task. */
  TASK: "TASK",
  /** A vulnerability. */
  VULNERABILITY: "VULNERABILITY",
} as const;
/** What a failing technical control leads to. The Python client calls this TechnicalControlType; it has a member SECURITY, which no server takes (500 on PostgreSQL, 400 on SQLite), and lacks INCIDENT. The server may add values: any other text fits too. */
export type TechnicalControlAction = (typeof TechnicalControlAction)[keyof typeof TechnicalControlAction] | (string & {});

/** How bad it is when a technical control fails. Control statuses write the same in lower case. */
export const TechnicalControlSeverity = {
  /** High. What the server takes when nothing is said. */
  HIGH: "HIGH",
  /** Medium. */
  MEDIUM: "MEDIUM",
  /** Low. */
  LOW: "LOW",
} as const;
/** How bad it is when a technical control fails. Control statuses write the same in lower case. */
export type TechnicalControlSeverity = (typeof TechnicalControlSeverity)[keyof typeof TechnicalControlSeverity];
