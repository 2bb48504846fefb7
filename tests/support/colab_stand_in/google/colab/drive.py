"""The Drive: a link to the store while it is mounted."""

import os
import subprocess

from google.colab import errors, record, the_kernel


def mount(mountpoint: str, force_remount: bool = False, timeout_ms: int = 120_000, readonly: bool = False) -> None:
    the_kernel()
    if " " in mountpoint:
        raise ValueError("Mountpoint must not contain a space.")
    if os.path.isdir(os.path.join(mountpoint, "MyDrive")) and not force_remount:
        print(f"Drive already mounted at {mountpoint}")
        return
    if os.path.isdir(mountpoint) and os.listdir(mountpoint):
        raise ValueError("Mountpoint must not already contain files")
    if os.environ.get("STAND_IN_DRIVE") == "refused":
        raise errors.MessageError("Error: credential propagation was unsuccessful")
    if os.path.isdir(mountpoint):
        os.rmdir(mountpoint)
    # By a process of its own: the real link is made by machinery that the rules of the Drive do not bind.
    subprocess.run(["ln", "-s", os.environ["STAND_IN_STORE"], mountpoint], check=True)
    record("mount")
    print(f"Mounted at {mountpoint}")


def flush_and_unmount(timeout_ms: int = 24 * 60 * 60 * 1000) -> None:
    the_kernel()
    mountpoint = os.environ["COMPOSITE_NAS_DRIVE_MOUNT"]
    if not os.path.islink(mountpoint):
        print("Drive not mounted, so nothing to flush and unmount.")
        return
    os.unlink(mountpoint)
    record("flush")
