import type { Item } from "../state.ts";

/** The lists that are stored in the form in which version 3 returns them. */
type ItemLists = Readonly<
  Record<
    "hosts" | "docker_images" | "applicative_scans" | "security_issues" | "compliance_rules" | "stored_credentials" | "discoveries",
    Item[]
  >
>;

/**
 * Creates the items of the lists that version 3 adds.
 *
 * @param created When they were created.
 * @returns The lists.
 */
export function createItems(created: string): ItemLists {
  const dates = { created_at: created, updated_at: created };
  const none = { technologies: [], security_issues: [], cve_announcements: [], scans: [] };
  return {
    hosts: [
      {
        id: 12,
        target: "192.0.2.5",
        category: "linux",
        hostname: null,
        cve_announcements_count: 0,
        ...dates,
        node_id: 1,
        server_id: 7,
        status: "server_update_init",
        ...none,
      },
    ],
    docker_images: [
      { id: 1, image_name: "library/alpine", image_tag: "latest", docker_registry_id: 1, docker_engine_id: 4, node_id: 1, server_id: 9 },
      { id: 3, image_name: "library/mysql", image_tag: "latest", docker_registry_id: 1, docker_engine_id: 4, node_id: 1, server_id: null },
    ],
    applicative_scans: [{ id: 2, node_id: 1, target: "192.0.2.1", server_id: 2 }],
    security_issues: [
      {
        id: 30,
        type: "SecurityIssues::Custom",
        sid: "weak-password",
        level: "level_critical",
        title: "Weak password",
        description: "Found by hand",
        servers: [],
        cve_announcements: [],
      },
    ],
    compliance_rules: [6885, 6891, 6894].map((id, index) => ({
      id,
      audit: "Verify that the service is enabled.",
      code: `SBP-Custom-00${index + 1}`,
      description: "The service executes jobs.",
      name: `Ensure that service ${index + 1} is enabled`,
      rationale: "Jobs are not executed without it.",
      remediation: "systemctl --now enable cron",
      level: "minimal",
      require_sudo: false,
      type: "CbwCompliance::Rules::Custom",
      ...dates,
      published_at: null,
      last_modified_at: null,
      reference: null,
      equation: "1",
      os: [{ key: "ubuntu_2004_64" }],
      rule_groups: [],
      checks: [
        {
          type: "CbwCompliance::Checks::WithScript",
          order: 1,
          content: "systemctl is-enabled cron",
          success: "enabled",
          failure: "disabled",
        },
      ],
    })),
    stored_credentials: [
      { id: 3, type: "StoredCredentials::Example", name: "registry", user: "scanner", endpoint: "https://images.example.com" },
    ],
    discoveries: [{ id: 5 }],
  };
}
