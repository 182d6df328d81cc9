// Generated from specs/airview by `npm run generate`. Do not edit: change the spec.
/** The kind of an application. */
export const ApplicationType = {
  /** An application that the business knows by name. The Python client's default. */
  BUSINESS_APPLICATION: "BUSINESS_APPLICATION",
  /** A technical service. */
  TECHNICAL_SERVICE: "TECHNICAL_SERVICE",
  /** A service of an application. */
  APPLICATION_SERVICE: "APPLICATION_SERVICE",
} as const;
/** The kind of an application. */
export type ApplicationType = (typeof ApplicationType)[keyof typeof ApplicationType];

/** Severity of a failing control in control statuses. In lower case here only. */
export const ControlStatusSeverity = {
  /** The control's severity is HIGH. */
  high: "high",
  /** The control's severity is MEDIUM. */
  medium: "medium",
  /** The control's severity is LOW. */
  low: "low",
} as const;
/** Severity of a failing control in control statuses. In lower case here only. */
export type ControlStatusSeverity = (typeof ControlStatusSeverity)[keyof typeof ControlStatusSeverity];

/** State of the exclusion of a resource. Any state can follow any other. */
export const ExclusionResourceState = {
  /** The resource is not excluded. */
  NONE: "NONE",
  /** An exclusion was requested and is not active yet. A new exclusion sets this state on its resources. */
  PENDING: "PENDING",
  /** The exclusion is active. The resource counts as exempt and has the state SUPPRESSED. */
  ACTIVE: "ACTIVE",
} as const;
/** State of the exclusion of a resource. Any state can follow any other. */
export type ExclusionResourceState = (typeof ExclusionResourceState)[keyof typeof ExclusionResourceState];

/** Whether a resource meets a control. No state is called "passed": report FIXED_AUTO or FIXED_OTHER. The server knows three states that the Python client lacks (MONITORING, CANCELLED, UNRESPONSIVE). */
export const MonitoredResourceState = {
  /** The resource fails the control. Only these resources appear in control statuses. */
  FLAGGED: "FLAGGED",
  /** The failure does not count. Overviews also return it for a resource whose exclusion is ACTIVE. */
  SUPPRESSED: "SUPPRESSED",
  /** The resource passes, after it was fixed automatically. Also the state of a resource that was created by an exclusion. */
  FIXED_AUTO: "FIXED_AUTO",
  /** The resource passes, after it was fixed by other means. */
  FIXED_OTHER: "FIXED_OTHER",
  /** Being monitored. Unknown to the Python client. */
  MONITORING: "MONITORING",
  /** No longer monitored; not included in overviews. Unknown to the Python client. */
  CANCELLED: "CANCELLED",
  /** Does not respond. Unknown to the Python client. */
  UNRESPONSIVE: "UNRESPONSIVE",
} as const;
/** Whether a resource meets a control. No state is called "passed": report FIXED_AUTO or FIXED_OTHER. The server knows three states that the Python client lacks (MONITORING, CANCELLED, UNRESPONSIVE). The server may add values: any other text fits too. */
export type MonitoredResourceState = (typeof MonitoredResourceState)[keyof typeof MonitoredResourceState] | (string & {});

/** The kind of a monitored resource. */
export const MonitoredResourceType = {
  /** No kind was given. The server uses it for resources that an exclusion created. Unknown to the Python client. */
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
  /** Storage of another kind. */
  STORAGE: "STORAGE",
} as const;
/** The kind of a monitored resource. The server may add values: any other text fits too. */
export type MonitoredResourceType = (typeof MonitoredResourceType)[keyof typeof MonitoredResourceType] | (string & {});

/** The quality aspect that a technical control covers. */
export const QualityModel = {
  /** Logging quality. */
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
/** The quality aspect that a technical control covers. */
export type QualityModel = (typeof QualityModel)[keyof typeof QualityModel];

/** When a system checks resources. */
export const SystemStage = {
  /** While they are being built. */
  BUILD: "BUILD",
  /** While they run. */
  MONITOR: "MONITOR",
} as const;
/** When a system checks resources. */
export type SystemStage = (typeof SystemStage)[keyof typeof SystemStage];

/** The consequence of a failing technical control. The Python client calls this TechnicalControlType; it has a member SECURITY, which no server accepts (500 on PostgreSQL, 400 on SQLite), and lacks INCIDENT. */
export const TechnicalControlAction = {
  /** A log entry. */
  LOG: "LOG",
  /** An incident. Unknown to the Python client, which fails to read such a control. */
  INCIDENT: "INCIDENT",
  /** A task. */
  TASK: "TASK",
  /** A vulnerability. */
  VULNERABILITY: "VULNERABILITY",
} as const;
/** The consequence of a failing technical control. The Python client calls this TechnicalControlType; it has a member SECURITY, which no server accepts (500 on PostgreSQL, 400 on SQLite), and lacks INCIDENT. The server may add values: any other text fits too. */
export type TechnicalControlAction = (typeof TechnicalControlAction)[keyof typeof TechnicalControlAction] | (string & {});

/** Severity of a failing technical control. Control statuses use the same names in lower case. */
export const TechnicalControlSeverity = {
  /** High. The server's default. */
  HIGH: "HIGH",
  /** Medium. */
  MEDIUM: "MEDIUM",
  /** Low. */
  LOW: "LOW",
} as const;
/** Severity of a failing technical control. Control statuses use the same names in lower case. */
export type TechnicalControlSeverity = (typeof TechnicalControlSeverity)[keyof typeof TechnicalControlSeverity];
