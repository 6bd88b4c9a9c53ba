/** Of installations that live for one measurement; they sign nothing else. */
export const secret = "the secret of every measurement, nobody else's";
export const signingKey = "MC4CAQAwBQYDK2VwBCIEIMW82e0UUjszFIp9oh8+bJoxngMfgVRzuBddfO2lOEIb";
