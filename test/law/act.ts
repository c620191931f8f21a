/** An Act as legislation.gov.uk would have it. */
export const ACT = `<?xml version="1.0"?><Legislation xmlns="http://www.legislation.gov.uk/namespaces/legislation" RestrictExtent="E+W">
<Primary><Body>
<Part id="part-1"><Number>Part 1</Number><Title>Harbours</Title>
<P1group><Title>The register</Title><P1 id="section-1"><Pnumber>1</Pnumber><P1para>
<P2 id="section-1-1"><Pnumber>1</Pnumber><P2para><Text>The registrar must keep a register of harbours.</Text></P2para></P2>
<P2 id="section-1-2"><Pnumber>2</Pnumber><P2para><Text>In this Act “harbour” means a port or a quay.</Text></P2para></P2></P1para></P1></P1group>
<P1group><Title>Amendment of the Docks Act 2010</Title><P1 id="section-2"><Pnumber>2</Pnumber><P1para>
<P2 id="section-2-1"><Pnumber>1</Pnumber><P2para><Text>In section 4(1) of the Docks Act 2010, for “ship” substitute “vessel”.</Text></P2para></P2></P1para></P1></P1group>
</Part><Part id="part-2"><Number>Part 2</Number><Title>General</Title>
<P1group><Title>Commencement</Title><P1 id="section-3"><Pnumber>3</Pnumber><P1para><Text>This Act comes into force on 1 May 2031.</Text></P1para></P1></P1group></Part>
</Body></Primary></Legislation>`;
