// Generated from specs/cyberwatch by `npm run generate`. Do not edit: change the spec.
/** Criticality of a server. */
export const Criticality = {
  /** Low; known from an example of the vendor. */
  criticality_low: "criticality_low",
  /** Medium; the usual value. */
  criticality_medium: "criticality_medium",
  /** High; a guess. */
  criticality_high: "criticality_high",
} as const;
/** Criticality of a server. The server may add values: any other text fits too. */
export type Criticality = (typeof Criticality)[keyof typeof Criticality] | (string & {});

/** Kind of machine. */
export const ServerCategory = {
  /** A server. */
  server: "server",
  /** A desktop computer. */
  desktop: "desktop",
  /** A host of virtual machines. Known from version 3. */
  hypervisor: "hypervisor",
  /** A network device. Known from version 3. */
  network_device: "network_device",
  /** A Docker image. Known from version 3. */
  docker_image: "docker_image",
  /** A network target or website. Known from version 3. */
  network_target_or_website: "network_target_or_website",
} as const;
/** Kind of machine. The server may add values: any other text fits too. */
export type ServerCategory = (typeof ServerCategory)[keyof typeof ServerCategory] | (string & {});

/** Human-readable status of a server. Compare it case-insensitively. */
export const StatusComment = {
  /** The status is unknown. */
  "-": "-",
  /** The server is compliant. */
  Compliant: "Compliant",
  /** The server no longer communicates with the instance. */
  "Communication failure": "Communication failure",
  /** The server has not been analysed yet. */
  Initialization: "Initialization",
  /** No update is missing; seen in `status_patching`. */
  "Up to date": "Up to date",
  /** The server has vulnerabilities; known from another client of the vendor. */
  Vulnerable: "Vulnerable",
} as const;
/** Human-readable status of a server. Compare it case-insensitively. The server may add values: any other text fits too. */
export type StatusComment = (typeof StatusComment)[keyof typeof StatusComment] | (string & {});

/** Severity of a vulnerability. The bounds come from a script of the vendor. */
export const CveLevel = {
  /** Without a score. */
  level_unknown: "level_unknown",
  /** Lower scores, presumably below 4. Known from version 3. */
  level_low: "level_low",
  /** Score of 4 to 7. */
  level_medium: "level_medium",
  /** Score of 7 to 9. */
  level_high: "level_high",
  /** Score above 9. Known from version 3. */
  level_critical: "level_critical",
} as const;
/** Severity of a vulnerability. The bounds come from a script of the vendor. The server may add values: any other text fits too. */
export type CveLevel = (typeof CveLevel)[keyof typeof CveLevel] | (string & {});

/** From where a vulnerability can be exploited. */
export const CvssAccessVector = {
  access_vector_network: "access_vector_network",
  access_vector_adjacent: "access_vector_adjacent",
  access_vector_local: "access_vector_local",
  access_vector_physical: "access_vector_physical",
} as const;
/** From where a vulnerability can be exploited. The server may add values: any other text fits too. */
export type CvssAccessVector = (typeof CvssAccessVector)[keyof typeof CvssAccessVector] | (string & {});

/** How difficult a vulnerability is to exploit. */
export const CvssAccessComplexity = {
  access_complexity_low: "access_complexity_low",
  access_complexity_medium: "access_complexity_medium",
  access_complexity_high: "access_complexity_high",
} as const;
/** How difficult a vulnerability is to exploit. The server may add values: any other text fits too. */
export type CvssAccessComplexity = (typeof CvssAccessComplexity)[keyof typeof CvssAccessComplexity] | (string & {});

/** How often an attacker must authenticate. */
export const CvssAuthentication = {
  authentication_none: "authentication_none",
  authentication_single: "authentication_single",
} as const;
/** How often an attacker must authenticate. The server may add values: any other text fits too. */
export type CvssAuthentication = (typeof CvssAuthentication)[keyof typeof CvssAuthentication] | (string & {});

/** Privileges that an attacker needs beforehand. Version 3 of the API spells these values differently. */
export const CvssPrivilegeRequired = {
  /** None. */
  privilege_required_none: "privilege_required_none",
  /** Privileges of a user; a guess based on the CVSS standard. */
  privilege_required_low: "privilege_required_low",
  /** Privileges of an administrator; a guess based on the CVSS standard. */
  privilege_required_high: "privilege_required_high",
} as const;
/** Privileges that an attacker needs beforehand. Version 3 of the API spells these values differently. The server may add values: any other text fits too. */
export type CvssPrivilegeRequired = (typeof CvssPrivilegeRequired)[keyof typeof CvssPrivilegeRequired] | (string & {});

/** Whether a user must take part. */
export const CvssUserInteraction = {
  user_interaction_none: "user_interaction_none",
  user_interaction_required: "user_interaction_required",
} as const;
/** Whether a user must take part. The server may add values: any other text fits too. */
export type CvssUserInteraction = (typeof CvssUserInteraction)[keyof typeof CvssUserInteraction] | (string & {});

/** Whether the impact extends beyond the vulnerable component. */
export const CvssScope = {
  scope_unchanged: "scope_unchanged",
  scope_changed: "scope_changed",
} as const;
/** Whether the impact extends beyond the vulnerable component. The server may add values: any other text fits too. */
export type CvssScope = (typeof CvssScope)[keyof typeof CvssScope] | (string & {});

/** Impact of a vulnerability on confidentiality, in CVSS 2. */
export const CvssV2ConfidentialityImpact = {
  confidentiality_impact_none: "confidentiality_impact_none",
  confidentiality_impact_partial: "confidentiality_impact_partial",
  confidentiality_impact_complete: "confidentiality_impact_complete",
} as const;
/** Impact of a vulnerability on confidentiality, in CVSS 2. The server may add values: any other text fits too. */
export type CvssV2ConfidentialityImpact = (typeof CvssV2ConfidentialityImpact)[keyof typeof CvssV2ConfidentialityImpact] | (string & {});

/** Impact of a vulnerability on integrity, in CVSS 2. */
export const CvssV2IntegrityImpact = {
  integrity_impact_none: "integrity_impact_none",
  integrity_impact_partial: "integrity_impact_partial",
  integrity_impact_complete: "integrity_impact_complete",
} as const;
/** Impact of a vulnerability on integrity, in CVSS 2. The server may add values: any other text fits too. */
export type CvssV2IntegrityImpact = (typeof CvssV2IntegrityImpact)[keyof typeof CvssV2IntegrityImpact] | (string & {});

/** Impact of a vulnerability on availability, in CVSS 2. */
export const CvssV2AvailabilityImpact = {
  availability_impact_none: "availability_impact_none",
  availability_impact_partial: "availability_impact_partial",
  availability_impact_complete: "availability_impact_complete",
} as const;
/** Impact of a vulnerability on availability, in CVSS 2. The server may add values: any other text fits too. */
export type CvssV2AvailabilityImpact = (typeof CvssV2AvailabilityImpact)[keyof typeof CvssV2AvailabilityImpact] | (string & {});

/** Impact of a vulnerability on confidentiality, in CVSS 3. */
export const CvssV3ConfidentialityImpact = {
  confidentiality_impact_none: "confidentiality_impact_none",
  confidentiality_impact_low: "confidentiality_impact_low",
  confidentiality_impact_high: "confidentiality_impact_high",
} as const;
/** Impact of a vulnerability on confidentiality, in CVSS 3. The server may add values: any other text fits too. */
export type CvssV3ConfidentialityImpact = (typeof CvssV3ConfidentialityImpact)[keyof typeof CvssV3ConfidentialityImpact] | (string & {});

/** Impact of a vulnerability on integrity, in CVSS 3. */
export const CvssV3IntegrityImpact = {
  integrity_impact_none: "integrity_impact_none",
  integrity_impact_low: "integrity_impact_low",
  integrity_impact_high: "integrity_impact_high",
} as const;
/** Impact of a vulnerability on integrity, in CVSS 3. The server may add values: any other text fits too. */
export type CvssV3IntegrityImpact = (typeof CvssV3IntegrityImpact)[keyof typeof CvssV3IntegrityImpact] | (string & {});

/** Impact of a vulnerability on availability, in CVSS 3. */
export const CvssV3AvailabilityImpact = {
  availability_impact_none: "availability_impact_none",
  availability_impact_low: "availability_impact_low",
  availability_impact_high: "availability_impact_high",
} as const;
/** Impact of a vulnerability on availability, in CVSS 3. The server may add values: any other text fits too. */
export type CvssV3AvailabilityImpact = (typeof CvssV3AvailabilityImpact)[keyof typeof CvssV3AvailabilityImpact] | (string & {});

/** Protocol and kind of credentials of a remote access. */
export const RemoteAccessType = {
  /** SSH with a password; usual port 22. */
  "CbwRam::RemoteAccess::Ssh::WithPassword": "CbwRam::RemoteAccess::Ssh::WithPassword",
  /** SSH with a key; usual port 22. Known from version 3. */
  "CbwRam::RemoteAccess::Ssh::WithKey": "CbwRam::RemoteAccess::Ssh::WithKey",
  /** Windows Remote Management; usual port 5985. */
  "CbwRam::RemoteAccess::WinRm::WithNegotiate": "CbwRam::RemoteAccess::WinRm::WithNegotiate",
  /** SNMP; usual port 161. Known from version 3. */
  "CbwRam::RemoteAccess::Snmp": "CbwRam::RemoteAccess::Snmp",
} as const;
/** Protocol and kind of credentials of a remote access. The server may add values: any other text fits too. */
export type RemoteAccessType = (typeof RemoteAccessType)[keyof typeof RemoteAccessType] | (string & {});
