import type { Environment, OperatingSystem, Software, Vulnerability } from "../state.ts";

/**
 * Creates the environments.
 *
 * @param dates When they were created and changed.
 * @returns The environments, from low to high requirements.
 */
export function createEnvironments(dates: Pick<Environment, "created_at" | "updated_at">): Environment[] {
  return ["Low", "Medium", "High"].map((name, index) => ({ id: index + 1, name, requirement: name.toLowerCase(), ...dates }));
}

const debian = "Packages::Deb";

/** Operating systems, with the class of their packages. */
const systems: readonly (OperatingSystem & { packages: string })[] = [
  os("ubuntu_1804_64", "Ubuntu 18.04", "Os::Ubuntu", debian, "2023-04-26T02:00:00.000+02:00"),
  os("ubuntu_2004_64", "Ubuntu 20.04", "Os::Ubuntu", debian, "2025-04-01T02:00:00.000+02:00"),
  os("windows_2019_64", "Windows 2019", "Os::Windows", "Packages::Kb", "2029-01-09T01:00:00.000+01:00"),
  os("alpine_linux_64", "Alpine Linux", "Os::Alpine", "Packages::Apk", null),
  { ...os("cisco", "Cisco", "Os::NetworkDevice::Cisco", "Packages::Firmware", null), arch: null },
];

function os(key: string, name: string, type: string, packages: string, eol: string | null): OperatingSystem & { packages: string } {
  return { key, name, arch: "x86_64", eol, short_name: name, type, packages };
}

/**
 * Creates the operating systems.
 *
 * @returns New objects.
 */
export function createOperatingSystems(): OperatingSystem[] {
  return systems.map(({ arch, eol, key, name, short_name, type }) => ({ key, name, arch, eol, short_name, type }));
}

/**
 * Lists the products that servers with an operating system can have.
 *
 * @param software All products.
 * @param key The operating system.
 * @returns The products whose packages it installs.
 */
export function softwareFor(software: readonly Software[], key: string): Software[] {
  const type = systems.find((system) => system.key === key)?.packages;
  return software.filter((product) => product.type === type && product.product !== "sylius");
}

const known: readonly (readonly [product: string, type: string, version: string, codes: readonly string[], vendor?: string])[] = [
  ["systemd", debian, "237-3ubuntu10.19", ["CVE-2019-3842"]],
  ["firefox", debian, "85.0.1+build1-0ubuntu0.20.04.1", ["CVE-2020-16044"]],
  ["sylius", debian, "1.6.3", ["CVE-2019-16768"]],
  ["busybox", "Packages::Apk", "1.32.1-r3", ["CVE-2014-9645"]],
  ["musl", "Packages::Apk", "1.2.2-r0", ["CVE-2020-28928"]],
  ["KB4012598", "Packages::Kb", "1", ["CVE-2017-0146"], "microsoft"],
  ["Cisco IOS", "Packages::Firmware", "15.2(4)S3", [], "cisco"],
];

const made = ["bash", "curl", "nginx", "openssl", "postgresql", "sudo"];

/** How many vulnerabilities each made-up entry has. */
const perProduct = 20;

/**
 * Creates the products with their newest versions.
 *
 * @returns The products. All codes of the year 2099 are made up.
 */
export function createSoftware(): Software[] {
  const products: Software[] = known.map(([product, type, version, codes, vendor = null]) => ({
    product,
    vendor,
    type,
    version,
    cve_announcements: [...codes],
    security_announcement: null,
  }));
  const [systemd] = products;
  if (systemd !== undefined)
    systemd.security_announcement = {
      sa_code: "USN-3938-1",
      type: "SecurityAnnouncements::Ubuntu",
      link: "https://usn.ubuntu.com/3938-1",
    };
  return [
    ...products,
    ...made.map((product, index) => ({
      product,
      vendor: null,
      type: debian,
      version: `${index + 1}.4-2ubuntu1`,
      cve_announcements: Array.from({ length: perProduct }, (_, number) => codeOf(index, number)),
      security_announcement: null,
    })),
  ];
}

function codeOf(product: number, number: number): string {
  return `CVE-2099-${String(1_000 + product * perProduct + number)}`;
}

const network = {
  access_vector: "access_vector_network",
  access_complexity: "access_complexity_low",
  authentication: "authentication_single",
  confidentiality_impact: "confidentiality_impact_partial",
  integrity_impact: "integrity_impact_none",
  availability_impact: "availability_impact_none",
};

const network3 = {
  access_vector: "access_vector_network",
  access_complexity: "access_complexity_low",
  privileges_required: "privileges_required_low",
  user_interaction: "user_interaction_none",
  scope: "scope_unchanged",
  confidentiality_impact: "confidentiality_impact_low",
  integrity_impact: "integrity_impact_none",
  availability_impact: "availability_impact_none",
};

function vulnerability(cve_code: string, product: string, content: string, details: Partial<Vulnerability>): Vulnerability {
  return {
    cve_code,
    content,
    published: "2019-12-05T21:15:00.000+01:00",
    last_modified: "2019-12-17T21:54:00.000+01:00",
    score_v2: null,
    score_v3: null,
    score_custom: null,
    exploit_code_maturity: "unproven",
    exploitable: false,
    technologies: [{ vendor: product, product }],
    cvss: { ...network },
    cvss_v3: { ...network3 },
    cvss_custom: null,
    cwe: { cwe_id: "CWE-209" },
    ...details,
  };
}

const exploited = { exploitable: true, exploit_code_maturity: "functional" };

/**
 * Creates the vulnerabilities.
 *
 * @returns A few real ones, and made-up ones of the year 2099.
 */
export function createVulnerabilities(): Vulnerability[] {
  return [
    vulnerability(
      "CVE-2019-3842",
      "systemd",
      "A local user can pose as the owner of an active session when systemd opens a login session.",
      { published: "2019-04-09T23:29:03.000+02:00", score_v2: 4.4, score_v3: 7, cwe: { cwe_id: "CWE-285" } },
    ),
    vulnerability("CVE-2019-16768", "sylius", "Exception messages from internal exceptions are wrapped and shown to the user.", {
      score_v2: 4,
      score_v3: 4.3,
    }),
    vulnerability("CVE-2020-16044", "firefox", "A crafted SCTP packet can make the browser use memory after it was freed.", {
      score_v2: 6.8,
      score_v3: 8.8,
      cwe: { cwe_id: "CWE-416" },
    }),
    vulnerability("CVE-2014-9645", "busybox", "Local users can load kernel modules by a slash in the name of a module.", {
      score_v2: 2.1,
      score_v3: 5.5,
      cwe: { cwe_id: "CWE-20" },
    }),
    vulnerability("CVE-2020-28928", "musl", "A conversion of wide characters can write past the end of its buffer.", {
      score_v2: 2.1,
      score_v3: 5.5,
      cwe: { cwe_id: "CWE-787" },
    }),
    vulnerability("CVE-2017-0146", "KB4012598", "Crafted packets can execute code in the file sharing service of Windows.", {
      published: "2017-03-17T01:59:00.000+01:00",
      score_v2: 9.3,
      score_v3: 8.1,
      technologies: [{ vendor: "microsoft", product: "windows_server_2008" }],
      cwe: { cwe_id: "CWE-20" },
      ...exploited,
    }),
    ...made.flatMap((product, index) =>
      Array.from({ length: perProduct }, (_, number) => {
        const score = ((index * perProduct + number) * 7) % 101;
        const details = { score_v2: Math.floor(score / 10), score_v3: score / 10, ...(number % 5 === 0 && exploited) };
        return vulnerability(codeOf(index, number), product, `Made-up vulnerability ${number + 1} of ${product}.`, details);
      }),
    ),
  ];
}
