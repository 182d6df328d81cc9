// Generated from specs/cyberwatch by `npm run generate`. Do not edit: change the spec.
/** Status of a server. Version 2 has an object with a comment instead. */
export const ServerStatus = {
  /** It has vulnerabilities. */
  server_vulnerable: "server_vulnerable",
  /** It has none. */
  server_compliant: "server_compliant",
  /** It has not been analysed yet. */
  server_awaiting_analysis: "server_awaiting_analysis",
  /** It is being set up. */
  server_update_init: "server_update_init",
  /** It must be rebooted. */
  server_update_reboot: "server_update_reboot",
  /** It does not communicate. */
  server_update_comm_fail: "server_update_comm_fail",
  /** Its operating system is not supported. */
  server_not_supported_os: "server_not_supported_os",
} as const;
/** Status of a server. Version 2 has an object with a comment instead. The server may add values: any other text fits too. */
export type ServerStatus = (typeof ServerStatus)[keyof typeof ServerStatus] | (string & {});

/** Kind of machine. */
export const ServerCategory = {
  server: "server",
  desktop: "desktop",
  hypervisor: "hypervisor",
  network_device: "network_device",
  docker_image: "docker_image",
  network_target_or_website: "network_target_or_website",
} as const;
/** Kind of machine. The server may add values: any other text fits too. */
export type ServerCategory = (typeof ServerCategory)[keyof typeof ServerCategory] | (string & {});

/** Protocol and kind of credentials of a remote access. */
export const RemoteAccessType = {
  /** SSH with a password. */
  "CbwRam::RemoteAccess::Ssh::WithPassword": "CbwRam::RemoteAccess::Ssh::WithPassword",
  /** SSH with a key. */
  "CbwRam::RemoteAccess::Ssh::WithKey": "CbwRam::RemoteAccess::Ssh::WithKey",
  /** Windows Remote Management. */
  "CbwRam::RemoteAccess::WinRm::WithNegotiate": "CbwRam::RemoteAccess::WinRm::WithNegotiate",
  /** SNMP. */
  "CbwRam::RemoteAccess::Snmp": "CbwRam::RemoteAccess::Snmp",
} as const;
/** Protocol and kind of credentials of a remote access. The server may add values: any other text fits too. */
export type RemoteAccessType = (typeof RemoteAccessType)[keyof typeof RemoteAccessType] | (string & {});

/** Severity of a vulnerability or a security issue. The bounds come from a script of the vendor. */
export const CveLevel = {
  /** Without a score. */
  level_unknown: "level_unknown",
  /** For information. Only seen for security issues. */
  level_info: "level_info",
  /** Lower scores, presumably below 4. */
  level_low: "level_low",
  /** Score of 4 to 7. */
  level_medium: "level_medium",
  /** Score of 7 to 9. */
  level_high: "level_high",
  /** Score above 9. */
  level_critical: "level_critical",
} as const;
/** Severity of a vulnerability or a security issue. The bounds come from a script of the vendor. The server may add values: any other text fits too. */
export type CveLevel = (typeof CveLevel)[keyof typeof CveLevel] | (string & {});

/** How mature known exploits of a vulnerability are. */
export const ExploitCodeMaturity = {
  undefined: "undefined",
  unproven: "unproven",
  proof_of_concept: "proof_of_concept",
  functional: "functional",
  high: "high",
} as const;
/** How mature known exploits of a vulnerability are. The server may add values: any other text fits too. */
export type ExploitCodeMaturity = (typeof ExploitCodeMaturity)[keyof typeof ExploitCodeMaturity] | (string & {});
