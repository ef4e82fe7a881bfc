"""The vendor's embeddable page, rebuilt from the contract: for the demo, for training and for tests."""

from maestro_desktop.simulator.contract import Contract, ContractError
from maestro_desktop.simulator.server import SimulatorError, SimulatorServer, serve

__all__ = ["Contract", "ContractError", "SimulatorError", "SimulatorServer", "serve"]
